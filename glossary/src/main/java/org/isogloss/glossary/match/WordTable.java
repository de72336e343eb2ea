package org.isogloss.glossary.match;

import java.util.List;

/**
 * Numbers the folded words that may take part in a match. Numbers count from 1. What a lookup needs
 * lies side by side: with a large termbase the time goes into waiting for memory.
 */
final class WordTable {

  /** The numbers of a slot: the hash, the number of the word, where its letters start. */
  private static final int SLOT = 4;

  private static final int NUMBER = 1;
  private static final int LETTERS = 2;

  /** The length and the letters of all words in a row. */
  private final char[] letters;

  private final int[] slots;
  private final int mask;

  /** A bit for the hash of each word: most pairs of words that make up no third end here. */
  private final long[] filter;

  private final int filterMask;

  /**
   * @param words the word of each number, from 1 on; all different
   */
  WordTable(List<String> words) {
    this.letters = new char[words.stream().mapToInt(String::length).sum() + words.size()];
    int size = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
    this.slots = new int[size * SLOT];
    this.mask = size - 1;
    this.filter = new long[Math.max(1, size / 16)];
    this.filterMask = filter.length * Long.SIZE - 1;
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int hash = word.hashCode();
      int slot = spread(hash) & mask;
      while (slots[slot * SLOT + NUMBER] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot * SLOT] = hash;
      slots[slot * SLOT + NUMBER] = i + 1;
      slots[slot * SLOT + LETTERS] = start;
      letters[start] = (char) word.length();
      word.getChars(0, word.length(), letters, start + 1);
      start += word.length() + 1;
      int bit = spread(hash) & filterMask;
      filter[bit >>> 6] |= 1L << bit;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /**
   * The first slot that may hold a word of this hash. Probes of many words wait for memory at the
   * same time, so that all words of a sentence are probed before any is read.
   */
  int probe(int hash) {
    int slot = spread(hash) & mask;
    while (slots[slot * SLOT + NUMBER] != 0 && slots[slot * SLOT] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The number of a token, whose hash was probed; 0 if it is not in the table. */
  int find(Tokens tokens, int token, int probed) {
    return find(tokens, token, token, tokens.hash(token), probed);
  }

  /** The number of the word that a token and the next one make up; 0 if it is not in the table. */
  int findJoined(Tokens tokens, int first) {
    int hash = tokens.joinedHash(first);
    int bit = spread(hash) & filterMask;
    return (filter[bit >>> 6] & (1L << bit)) == 0
        ? 0
        : find(tokens, first, first + 1, hash, probe(hash));
  }

  private int find(Tokens tokens, int first, int last, int hash, int probed) {
    for (int slot = probed; true; slot = (slot + 1) & mask) {
      int at = slot * SLOT;
      int number = slots[at + NUMBER];
      if (number == 0) {
        return 0;
      }
      if (slots[at] == hash) {
        int start = slots[at + LETTERS] + 1;
        if (tokens.spells(first, last, letters, start, start + letters[start - 1])) {
          return number;
        }
      }
    }
  }
}
