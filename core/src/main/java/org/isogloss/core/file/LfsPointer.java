package org.isogloss.core.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short text that Git LFS keeps in a repository in place of a large file, and on disk until the
 * file is downloaded.
 *
 * @param sha256 the hash of the file, as 64 hexadecimal digits
 * @param size its size in bytes
 * @see <a href="https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md">the format</a>
 */
public record LfsPointer(String sha256, long size) {

  /** A pointer is shorter than this, in bytes. */
  private static final int LONGEST = 1024;

  private static final Pattern FORM =
      Pattern.compile(
          "version https://git-lfs\\.github\\.com/spec/v1\\r?\\n(?:ext-[^\\r\\n]++\\r?\\n)*+"
              + "oid sha256:([0-9a-f]{64})\\r?\\nsize ([0-9]{1,18})\\s*+");

  /** The pointer that a file consists of; empty if it is any other file. */
  public static Optional<LfsPointer> of(byte[] bytes) {
    if (bytes.length >= LONGEST) {
      return Optional.empty();
    }
    Matcher pointer = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return pointer.matches()
        ? Optional.of(new LfsPointer(pointer.group(1), Long.parseLong(pointer.group(2))))
        : Optional.empty();
  }

  /** Whether it stands for a file with these contents. */
  public boolean standsFor(byte[] bytes) {
    if (bytes.length != size) {
      return false;
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).equals(sha256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
