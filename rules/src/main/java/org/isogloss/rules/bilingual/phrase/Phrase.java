package org.isogloss.rules.bilingual.phrase;

import java.util.Arrays;

/** Words of a source text in a row, by number. */
public final class Phrase {

  private final int[] words;

  /** The words of a segment from one index to before another. */
  public Phrase(int[] segment, int from, int to) {
    this.words = Arrays.copyOfRange(segment, from, to);
  }

  /** The number of its words. */
  public int length() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  /** The index of its first word in the words of a segment; -1 if it does not occur there. */
  int indexIn(int[] segment) {
    for (int at = 0; at + words.length <= segment.length; at++) {
      if (Arrays.equals(segment, at, at + words.length, words, 0, words.length)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether it occurs in the words of a segment. */
  public boolean isIn(int[] segment) {
    return indexIn(segment) >= 0;
  }

  /** Whether the words that it begins and ends with occur in the words of a segment. */
  public boolean hasBordersIn(int[] segment) {
    return contains(segment, words[0]) && contains(segment, words[words.length - 1]);
  }

  /** Whether all words of another phrase are among its own, in any order. */
  public boolean hasWordsOf(Phrase other) {
    return Arrays.stream(other.words).allMatch(word -> contains(words, word));
  }

  private static boolean contains(int[] some, int word) {
    return Arrays.stream(some).anyMatch(other -> other == word);
  }

  /** Whether one of two phrases contains the other. */
  public boolean touches(Phrase other) {
    return isPartOf(other) || other.isPartOf(this);
  }

  /** Whether another phrase contains it, or is the same. */
  public boolean isPartOf(Phrase other) {
    return isIn(other.words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phrase phrase && Arrays.equals(words, phrase.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
