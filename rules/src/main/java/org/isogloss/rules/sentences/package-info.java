/** Rules that look at single sentences. */
package org.isogloss.rules.sentences;
