package org.isogloss.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Reads files whose names may come from others. Opening a pipe waits for someone to write to it,
 * and a device may never end; neither is opened.
 */
public final class OrdinaryFile {

  /** The streams that a shell opened itself, as for {@code <(command)}. */
  private static final Pattern OPEN_STREAM =
      Pattern.compile("/dev/stdin|/dev/fd/\\d+|/proc/(self|\\d+)/fd/\\d+");

  private OrdinaryFile() {}

  /**
   * Reads a file from its beginning.
   *
   * @param most the maximum number of bytes to read
   * @throws FileSystemException if it is a pipe, a socket or a device
   * @throws IOException if it cannot be read
   */
  public static byte[] read(Path file, int most) throws IOException {
    require(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  /**
   * Rejects what is not an ordinary file, unless a shell has opened it for this program.
   *
   * @throws FileSystemException if it is a pipe, a socket or a device
   * @throws IOException if it cannot be examined
   */
  public static void require(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isOther() && !OPEN_STREAM.matcher(file.toString()).matches()) {
      throw new FileSystemException(file.toString(), null, "a pipe, a socket or a device");
    }
  }
}
