package org.isogloss.core.cache;

/**
 * A kept result.
 *
 * @param key what decided it
 * @param minute when it was worked out, in minutes since 1970
 * @param value the result
 */
record Entry(CacheKey key, int minute, byte[] value) {}
