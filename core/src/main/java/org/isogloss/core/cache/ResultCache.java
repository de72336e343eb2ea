package org.isogloss.core.cache;

import java.util.Optional;
import java.util.function.Function;

/** Stores results by what decided them. Thread-safe. */
public interface ResultCache {

  /** Stores nothing. */
  ResultCache NONE =
      new ResultCache() {
        @Override
        public Optional<byte[]> get(CacheKey key) {
          return Optional.empty();
        }

        @Override
        public void put(CacheKey key, byte[] result) {}
      };

  /** Returns what is stored under a key; empty if there is nothing or it is damaged. */
  Optional<byte[]> get(CacheKey key);

  /** Stores a result, replacing any previous one under the key. */
  void put(CacheKey key, byte[] result);

  /**
   * Reports that what is stored under a key is intact but not what a run writes.
   *
   * @param why in a few words
   */
  default void refuse(CacheKey key, String why) {}

  /**
   * Returns what is stored under a key as a value; also empty if it cannot be decoded, which is
   * reported.
   *
   * @param decode may throw anything on bytes that it did not write
   */
  default <T> Optional<T> get(CacheKey key, Function<byte[], T> decode) {
    Optional<byte[]> kept = get(key);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(decode.apply(kept.get()));
    } catch (RuntimeException e) {
      refuse(key, "a result cannot be decoded (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }
}
