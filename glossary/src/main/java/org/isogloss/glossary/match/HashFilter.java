package org.isogloss.glossary.match;

/**
 * Tells of most hashes that they are not among those added, from one word of a table small enough
 * for the processor's cache; what it lets pass has to be looked up (a blocked Bloom filter: Putze,
 * Sanders and Singler 2007). Three bits for each hash, in one of 64 bits for about four hashes, let
 * one in a hundred of the others pass.
 */
final class HashFilter {

  private static final int HASHES_A_WORD = 4;

  private final long[] bits;
  private final int shift;

  /**
   * @param expected how many hashes will be added
   */
  HashFilter(int expected) {
    int words = Integer.highestOneBit(Math.max(2, expected / HASHES_A_WORD)) * 2;
    this.bits = new long[words];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(words);
  }

  void add(long hash) {
    long mixed = mix(hash);
    bits[(int) (mixed >>> shift)] |= pattern(mixed);
  }

  /** Whether a hash may have been added; false is certain. */
  boolean mayHold(long hash) {
    long mixed = mix(hash);
    long pattern = pattern(mixed);
    return (bits[(int) (mixed >>> shift)] & pattern) == pattern;
  }

  /** The golden ratio spreads the hash over the upper bits, which are then mixed into the lower. */
  private static long mix(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  /** Shifts count the lowest six bits only: three parts of the hash name three bits. */
  private static long pattern(long mixed) {
    return 1L << mixed | 1L << (mixed >>> 6) | 1L << (mixed >>> 12);
  }
}
