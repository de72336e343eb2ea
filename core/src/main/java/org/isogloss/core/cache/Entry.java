package org.isogloss.core.cache;

/** A cached result. Entries are never compared. */
final class Entry {

  private final CacheKey key;
  private final long time;
  private final byte[] value;

  /**
   * @param key what decided it
   * @param time when it was computed, in milliseconds since 1970
   * @param value the result
   */
  Entry(CacheKey key, long time, byte[] value) {
    this.key = key;
    this.time = time;
    this.value = value;
  }

  CacheKey key() {
    return key;
  }

  long time() {
    return time;
  }

  byte[] value() {
    return value;
  }
}
