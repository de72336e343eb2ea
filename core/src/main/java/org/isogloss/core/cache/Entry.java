package org.isogloss.core.cache;

/**
 * A kept result.
 *
 * @param key what decided it
 * @param time when it was worked out, in milliseconds since 1970
 * @param value the result
 */
record Entry(CacheKey key, long time, byte[] value) {}
