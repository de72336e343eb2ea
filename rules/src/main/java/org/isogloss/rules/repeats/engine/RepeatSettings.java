package org.isogloss.rules.repeats.engine;

/**
 * What counts as a repeat. Lengths are in tokens, and a similarity is the number of equal tokens as
 * a share of the tokens of the shorter passage.
 *
 * @param seedLength how many consecutive tokens must agree for two passages to be compared
 * @param verbatimWords the minimum length of a verbatim repeat
 * @param contentWords how many of its tokens must be content words
 * @param editedWords the minimum length of an edited repeat
 * @param editedSimilarity the minimum similarity of an edited repeat
 * @param closeWords the minimum length of an edited repeat with few edits
 * @param closeSimilarity the minimum similarity of such a repeat
 * @param lemmaSimilarity the share of content lemmas that two sentences must have in common to
 *     count as rephrased
 */
public record RepeatSettings(
    int seedLength,
    int verbatimWords,
    int contentWords,
    int editedWords,
    double editedSimilarity,
    int closeWords,
    double closeSimilarity,
    double lemmaSimilarity) {

  /** The minimum for an alignment to be kept as a hint, if not as a repeat. */
  static final int HINT_WORDS = 8;

  static final double HINT_SIMILARITY = 0.5;

  /**
   * The minimum length of a rephrased sentence: shorter ones on the same subject share a few words
   * anyway.
   */
  private static final int ANEW_WORDS = 25;

  public static final RepeatSettings DEFAULT = new RepeatSettings(5, 12, 6, 15, 0.7, 12, 0.85, 0.6);

  public RepeatSettings {
    if (seedLength < 2 || seedLength > 32) {
      throw new IllegalArgumentException("seedLength must be 2 to 32: " + seedLength);
    }
    if (verbatimWords < 1 || editedWords < 1 || closeWords < 1) {
      throw new IllegalArgumentException(
          "lengths must be at least 1: %d, %d, %d"
              .formatted(verbatimWords, editedWords, closeWords));
    }
    if (contentWords < 0) {
      throw new IllegalArgumentException("contentWords must not be negative: " + contentWords);
    }
    requireShare("editedSimilarity", editedSimilarity);
    requireShare("closeSimilarity", closeSimilarity);
    requireShare("lemmaSimilarity", lemmaSimilarity);
  }

  private static void requireShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be above 0 and at most 1: " + value);
    }
  }

  /**
   * Returns these settings with another minimum length; that of edited passages changes in
   * proportion.
   *
   * @param words the minimum length of a verbatim repeat
   */
  public RepeatSettings withMinWords(int words) {
    int edited = (words * editedWords + verbatimWords - 1) / verbatimWords;
    return new RepeatSettings(
        seedLength,
        words,
        Math.min(contentWords, (words + 1) / 2),
        edited,
        editedSimilarity,
        words,
        closeSimilarity,
        lemmaSimilarity);
  }

  /**
   * Returns these settings with another minimum similarity of edited passages. A higher one also
   * raises the other bounds; a lower one leaves them unchanged.
   */
  public RepeatSettings withSimilarity(double similarity) {
    return new RepeatSettings(
        seedLength,
        verbatimWords,
        contentWords,
        editedWords,
        similarity,
        closeWords,
        Math.max(similarity, closeSimilarity),
        Math.min(1, lemmaSimilarity + Math.max(0, similarity - editedSimilarity)));
  }

  /** Whether two aligned passages are a repeat. */
  boolean accepts(TokenAlignment alignment) {
    int words = alignment.shorter();
    double similarity = alignment.similarity();
    return (words >= editedWords && similarity >= editedSimilarity)
        || (words >= closeWords && similarity >= closeSimilarity)
        || (words >= ANEW_WORDS
            && alignment.lemmaSimilarity() >= lemmaSimilarity
            && similarity >= HINT_SIMILARITY);
  }
}
