package org.isogloss.glossary.match;

/**
 * Rules out most hashes that were not added, with one word of a table small enough for the
 * processor's cache; what passes has to be looked up (a blocked Bloom filter: Putze, Sanders and
 * Singler 2007). Three bits for each hash, in words of 64 bits for about four hashes, give one
 * percent false positives.
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

  /** Shifts use only the lowest six bits: three parts of the hash select three bits. */
  private static long pattern(long mixed) {
    return 1L << mixed | 1L << (mixed >>> 6) | 1L << (mixed >>> 12);
  }
}
