/** Classes of words that the comparison of passages distinguishes: numbers, units, synonyms. */
package org.isogloss.rules.repeats.words;
