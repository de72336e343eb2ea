/** Pairs of forms that may name one concept, from several sources, none of which judges. */
package org.isogloss.rules.terms.propose;
