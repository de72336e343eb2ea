package org.isogloss.glossary.match;

import java.util.BitSet;
import java.util.List;

/**
 * The folded words that may take part in a match, each with its class, its letters and its senses.
 * With a large termbase most of the time is memory latency, so the data for a lookup is adjacent,
 * and letters are not compared before a whole term seems to match: until then a word counts as
 * found if its hash is.
 */
final class WordTable {

  /** The fields of a row; the class is 0 in an empty one. A word is identified by its row. */
  private static final int ROW = 4;

  private static final int HASH = 0;
  private static final int CLASS = 1;
  private static final int SENSES = 2;

  /** Where the letters are; {@link #SHARED} is added where another word has the same hash. */
  private static final int LETTERS = 3;

  private static final int SHARED = 1 << 31;

  private final int[] rows;
  private final int mask;

  /** The length and the letters of all words, one after another. */
  private final char[] letters;

  private final HashFilter filter;
  private final HashFilter joinedFilter;

  /**
   * @param words all different
   * @param classes the class of each word, 1 or more, by its number from 1
   * @param senses the senses of each word by its number from 1
   * @param plain the classes whose words may be formed by two words of a text
   */
  WordTable(List<String> words, int[] classes, SenseTable senses, BitSet plain) {
    int size = Integer.highestOneBit(Math.max(8, words.size())) * 4;
    this.rows = new int[size * ROW];
    this.mask = size - 1;
    this.letters = new char[words.stream().mapToInt(String::length).sum() + words.size()];
    this.filter = new HashFilter(words.size());
    this.joinedFilter = new HashFilter(words.size());
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      add(word.hashCode(), classes[i + 1], senses.first(i + 1), start);
      if (plain.get(classes[i + 1])) {
        joinedFilter.add(word.hashCode());
      }
      letters[start] = (char) word.length();
      word.getChars(0, word.length(), letters, start + 1);
      start += word.length() + 1;
    }
  }

  private void add(int hash, int ofClass, int senses, int start) {
    filter.add(hash);
    int shared = 0;
    int at = row(slot(hash));
    while (rows[at + CLASS] != 0) {
      if (rows[at + HASH] == hash) {
        rows[at + LETTERS] |= SHARED;
        shared = SHARED;
      }
      at = after(at);
    }
    rows[at + HASH] = hash;
    rows[at + CLASS] = ofClass;
    rows[at + SENSES] = senses;
    rows[at + LETTERS] = start | shared;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  private static int row(int slot) {
    return slot * ROW;
  }

  private int after(int row) {
    return (row + ROW) & (rows.length - 1);
  }

  /** Whether a word with this hash may be in the table; false is certain. */
  boolean mayHold(int hash) {
    return filter.mayHold(hash);
  }

  /** The word with the hash of a token; -1 if there is none. It may still be a different word. */
  int find(Tokens tokens, int token) {
    return find(tokens, token, token, tokens.hash(token));
  }

  /** The word that a token and the next one make up; -1 if there is none. */
  int findJoined(Tokens tokens, int first) {
    int hash = tokens.joinedHash(first);
    if (!joinedFilter.mayHold(hash)) {
      return -1;
    }
    int word = find(tokens, first, first + 1, hash);
    return word >= 0 && spells(tokens, first, first + 1, word) ? word : -1;
  }

  private int find(Tokens tokens, int first, int last, int hash) {
    int at = row(slot(hash));
    while (rows[at + CLASS] != 0) {
      boolean found =
          rows[at + HASH] == hash && (rows[at + LETTERS] >= 0 || spells(tokens, first, last, at));
      if (found) {
        return at;
      }
      at = after(at);
    }
    return -1;
  }

  /** Whether one token, or two consecutive ones, have the letters of a word. */
  boolean spells(Tokens tokens, int first, int last, int word) {
    int start = (rows[word + LETTERS] & ~SHARED) + 1;
    return tokens.spells(first, last, letters, start, start + letters[start - 1]);
  }

  /** The class of a word. */
  int classOf(int word) {
    return rows[word + CLASS];
  }

  /** Where the senses of a word are. */
  int senses(int word) {
    return rows[word + SENSES];
  }
}
