package org.isogloss.rules.terms.variant;

import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.terms.candidate.CandidateExtractor;

/** Words that judge, measure, order or refer; two forms that differ in them are two things. */
final class Qualities {

  private static final Set<String> WORDS =
      Set.copyOf(DataFile.lines(Qualities.class, "qualities.txt"));

  private Qualities() {}

  /** Whether a word, given as its lemma in lower case, is one of judgement, measure or order. */
  static boolean contains(String lemma) {
    return WORDS.contains(lemma);
  }

  /** Whether a word more of this sort makes another thing: "the second largest", "remaining". */
  static boolean narrows(String lemma) {
    return contains(lemma) || CandidateExtractor.isLight(lemma);
  }
}
