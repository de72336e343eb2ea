package org.isogloss.rules.terms.propose;

import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.terms.index.CandidateExtractor;

/**
 * Words that judge, measure, order or refer; two forms that differ in them are different things.
 */
public final class QualifyingWords {

  private static final Set<String> WORDS =
      Set.copyOf(DataFile.lines(QualifyingWords.class, "qualities.txt"));

  private QualifyingWords() {}

  /** Whether a word, given as its lemma in lower case, expresses judgment, measure or order. */
  public static boolean contains(String lemma) {
    return WORDS.contains(lemma);
  }

  /**
   * Whether an extra word of this kind makes a different thing: "the second largest", "remaining".
   */
  static boolean narrows(String lemma) {
    return contains(lemma) || CandidateExtractor.isLight(lemma);
  }
}
