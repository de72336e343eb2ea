package org.isogloss.glossary.match;

import java.util.List;

/** Numbers the folded words that may take part in a match. Numbers count from 1. */
final class WordTable {

  /** The letters of all words in a row, and where each word starts. */
  private final char[] letters;

  private final int[] starts;
  private final int[] slots;

  /** The hash of the word in each slot: most lookups end here, without a look at any word. */
  private final int[] hashes;

  private final int mask;

  /**
   * @param words the word of each number, from 1 on; all different
   */
  WordTable(List<String> words) {
    this.starts = new int[words.size() + 2];
    this.letters = new char[words.stream().mapToInt(String::length).sum()];
    int size = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
    this.slots = new int[size];
    this.hashes = new int[size];
    this.mask = size - 1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      word.getChars(0, word.length(), letters, starts[i + 1]);
      starts[i + 2] = starts[i + 1] + word.length();
      int slot = spread(word.hashCode()) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
      hashes[slot] = word.hashCode();
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** The number of a token; 0 if it is not in the table. */
  int find(Tokens tokens, int token) {
    return find(tokens, token, token, tokens.hash(token));
  }

  /** The number of the word that a token and the next one make up; 0 if it is not in the table. */
  int findJoined(Tokens tokens, int first) {
    return find(tokens, first, first + 1, tokens.joinedHash(first));
  }

  private int find(Tokens tokens, int first, int last, int hash) {
    for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int number = slots[slot];
      if (hashes[slot] == hash
          && tokens.spells(first, last, letters, starts[number], starts[number + 1])) {
        return number;
      }
    }
    return 0;
  }
}
