package org.isogloss.rules.repeats.engine;

import java.util.Arrays;

/**
 * The words of a manuscript as numbers, with a {@link RepeatFinder#BARRIER} at each boundary that
 * no repeat crosses. Lengths and indexes are ints: up to a billion tokens.
 */
public final class TokenSequence {

  /** A content word. */
  public static final int CONTENT = 1;

  /** A figure: compared, but not used as a seed. */
  public static final int NUMBER = 2;

  /** The first token of a sentence. */
  public static final int SENTENCE_START = 4;

  private final int[] ids;
  private final int[] lemmas;
  private final byte[] flags;

  /**
   * Uses the arrays without copying, since they may hold a whole library; they must not change
   * afterward.
   *
   * @param ids a number for each token, equal for equal tokens and not negative, or {@link
   *     RepeatFinder#BARRIER}
   * @param lemmas maps the number of a token to that of its lemma or class of synonyms, not
   *     negative
   * @param flags for each token any of {@link #CONTENT}, {@link #NUMBER}, {@link #SENTENCE_START}
   */
  public TokenSequence(int[] ids, int[] lemmas, byte[] flags) {
    if (ids.length != flags.length) {
      throw new IllegalArgumentException(
          "the number of flags must match the number of tokens: %d, %d"
              .formatted(ids.length, flags.length));
    }
    this.ids = ids;
    this.lemmas = lemmas;
    this.flags = flags;
    int largest = Arrays.stream(ids).max().orElse(-1);
    if (largest >= lemmas.length) {
      throw new IllegalArgumentException("token %d has no lemma".formatted(largest));
    }
  }

  public int size() {
    return ids.length;
  }

  /** The number of a token, or {@link RepeatFinder#BARRIER}. */
  public int id(int token) {
    return ids[token];
  }

  boolean isBarrier(int token) {
    return ids[token] < 0;
  }

  boolean isContent(int token) {
    return (flags[token] & CONTENT) != 0;
  }

  boolean isNumber(int token) {
    return (flags[token] & NUMBER) != 0;
  }

  boolean startsSentence(int token) {
    return (flags[token] & SENTENCE_START) != 0;
  }

  int lemma(int token) {
    return lemmas[ids[token]];
  }

  int lemmaCount() {
    return Arrays.stream(lemmas).max().orElse(-1) + 1;
  }

  /** The tokens without copying, for the tight loops of this package. */
  int[] ids() {
    return ids;
  }

  boolean[] content() {
    boolean[] content = new boolean[size()];
    for (int i = 0; i < content.length; i++) {
      content[i] = isContent(i);
    }
    return content;
  }
}
