package org.isogloss.core.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The key of a cached result: the first half of a SHA-256 hash of everything that decides it.
 *
 * @param high its first eight bytes
 * @param low its last eight bytes
 */
public record CacheKey(long high, long low) implements Comparable<CacheKey> {

  /** The size of a key in a file, in bytes. */
  static final int BYTES = 16;

  /**
   * Returns the key of a result that these texts decide; other texts, or another order, give
   * another key.
   */
  public static CacheKey of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      // The length keeps "ab", "c" from "a", "bc".
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return first(digest);
  }

  /** Returns the key of the same result when something else also decides it. */
  CacheKey within(CacheKey scope) {
    MessageDigest digest = sha256();
    ByteBuffer both = ByteBuffer.allocate(2 * BYTES);
    both.putLong(scope.high).putLong(scope.low).putLong(high).putLong(low);
    digest.update(both.flip());
    return first(digest);
  }

  @Override
  public int compareTo(CacheKey other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  private static CacheKey first(MessageDigest digest) {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new CacheKey(hash.getLong(), hash.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
