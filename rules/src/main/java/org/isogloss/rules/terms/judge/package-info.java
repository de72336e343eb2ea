/** Decides how likely two forms name one concept, from what was observed about them. */
package org.isogloss.rules.terms.judge;
