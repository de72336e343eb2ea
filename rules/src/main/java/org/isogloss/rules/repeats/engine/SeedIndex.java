package org.isogloss.rules.repeats.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * All runs of k tokens (seeds) with their places: an open-addressing hash table that compares equal
 * hashes token by token and stores the places of each seed next to each other.
 */
final class SeedIndex {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** For each position, the number of its seed, or -1. */
  private final int[] seeds;

  /** Where the places of a seed start in {@link #places}; one more entry than seeds. */
  private final int[] firstPlace;

  /** The places of all seeds, by seed and then ascending. */
  private final int[] places;

  /**
   * @param ids the tokens
   * @param length the number of tokens of a seed
   * @param isSeed whether a seed may start at a token; all its tokens must exist
   */
  SeedIndex(int[] ids, int length, IntPredicate isSeed) {
    seeds = new int[ids.length];
    int capacity = Integer.highestOneBit(Math.min(1 << 28, Math.max(8, ids.length))) << 2;
    int[] table = new int[capacity];
    Arrays.fill(table, -1);
    int[] counts = new int[ids.length + 1];
    int known = 0;
    for (int i = 0; i < ids.length; i++) {
      if (!isSeed.test(i)) {
        seeds[i] = -1;
        continue;
      }
      int slot = slot(ids, i, length, capacity);
      while (table[slot] >= 0
          && !Arrays.equals(ids, table[slot], table[slot] + length, ids, i, i + length)) {
        slot = (slot + 1) & (capacity - 1);
      }
      if (table[slot] < 0) {
        table[slot] = i;
        seeds[i] = known++;
      } else {
        seeds[i] = seeds[table[slot]];
      }
      counts[seeds[i]]++;
    }
    firstPlace = new int[known + 1];
    for (int seed = 0; seed < known; seed++) {
      firstPlace[seed + 1] = firstPlace[seed] + counts[seed];
    }
    places = new int[firstPlace[known]];
    System.arraycopy(firstPlace, 0, counts, 0, known);
    for (int i = 0; i < ids.length; i++) {
      if (seeds[i] >= 0) {
        places[counts[seeds[i]]++] = i;
      }
    }
  }

  private static int slot(int[] ids, int start, int length, int capacity) {
    long hash = length;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ ids[i]) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    return (int) hash & (capacity - 1);
  }

  /** The number of different seeds. */
  int size() {
    return firstPlace.length - 1;
  }

  /** The number of the seed at a position, or -1. */
  int at(int position) {
    return seeds[position];
  }

  /** The number of places of a seed. */
  int count(int seed) {
    return firstPlace[seed + 1] - firstPlace[seed];
  }

  /** The index of a seed's first place. */
  int from(int seed) {
    return firstPlace[seed];
  }

  /** The index after a seed's last place. */
  int to(int seed) {
    return firstPlace[seed + 1];
  }

  /** The position at an index, ascending between {@link #from} and {@link #to}. */
  int place(int index) {
    return places[index];
  }

  /** The index of the place of a seed at a position. */
  int indexOf(int seed, int position) {
    return Arrays.binarySearch(places, from(seed), to(seed), position);
  }
}
