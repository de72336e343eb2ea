package org.isogloss.core.cache;

import java.util.Optional;

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
}
