package org.isogloss.core.cache;

import java.util.Optional;
import java.util.function.Function;

/** Keeps results by what decided them. Any number of threads may use one. */
public interface ResultCache {

  /** Keeps nothing. */
  ResultCache NONE =
      new ResultCache() {
        @Override
        public Optional<byte[]> get(CacheKey key) {
          return Optional.empty();
        }

        @Override
        public void put(CacheKey key, byte[] result) {}
      };

  /** What was kept under a key; empty if nothing was, or if it is no longer whole. */
  Optional<byte[]> get(CacheKey key);

  /** Keeps a result instead of what was kept under the key before. */
  void put(CacheKey key, byte[] result);

  /**
   * Is told that what was kept under a key is whole and yet not what a run writes.
   *
   * @param why in a few words
   */
  default void refuse(CacheKey key, String why) {}

  /**
   * What was kept under a key as a value; empty also where it cannot be read back, which is told.
   *
   * @param decode throws anything on bytes that it did not write
   */
  default <T> Optional<T> get(CacheKey key, Function<byte[], T> decode) {
    Optional<byte[]> kept = get(key);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(decode.apply(kept.get()));
    } catch (RuntimeException e) {
      refuse(key, "a result cannot be read back (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }
}
