package org.isogloss.rules.repeats.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for words, looked up by their place in a text: an open-addressing hash table that creates
 * a string only for a word's first occurrence.
 */
public final class WordNumbers {

  private static final int NONE = -1;

  private final List<String> words = new ArrayList<>();
  private int[] hashes = new int[1024];
  private int[] table = filled(4096);

  /** The number of a word, counted from 0 in order of first occurrence. */
  public int number(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    while (table[slot] != NONE) {
      int known = table[slot];
      String word = words.get(known);
      if (hashes[known] == hash
          && word.length() == end - start
          && word.regionMatches(0, text, start, end - start)) {
        return known;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return add(text.substring(start, end), hash, slot);
  }

  /** The word with a number. */
  public String word(int number) {
    return words.get(number);
  }

  private int add(String word, int hash, int slot) {
    int number = words.size();
    words.add(word);
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * number);
    }
    hashes[number] = hash;
    table[slot] = number;
    if (2 * words.size() > table.length) {
      table = filled(2 * table.length);
      for (int i = 0; i < words.size(); i++) {
        int free = slot(hashes[i]);
        while (table[free] != NONE) {
          free = (free + 1) & (table.length - 1);
        }
        table[free] = i;
      }
    }
    return number;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private static int[] filled(int size) {
    int[] table = new int[size];
    Arrays.fill(table, NONE);
    return table;
  }
}
