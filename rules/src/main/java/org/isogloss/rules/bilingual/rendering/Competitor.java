package org.isogloss.rules.bilingual.rendering;

import org.isogloss.core.rule.Confidence;

/**
 * A name that renders a term instead of its main rendering.
 *
 * @param name the name
 * @param segments the segments of the term that have it, and no other explanation for it
 * @param tie what it depends on in the source
 * @param score how much it depends on the places without the main rendering: the log-likelihood
 *     ratio
 * @param confidence how often competitors with such evidence were right
 */
@SuppressWarnings("ArrayRecordComponent") // Competitors are never compared.
record Competitor(EnglishName name, int[] segments, Tie tie, double score, Confidence confidence) {

  /** What a name depends on in the source. */
  enum Tie {
    /** The term, or words of it, more than anything else. */
    TERM,
    /** Nothing else: it is too rare or too general. */
    NOTHING,
    /** Something else, which is missing where it stands for the term. */
    OTHER
  }
}
