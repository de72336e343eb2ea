package org.isogloss.engine.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.engine.input.FileErrors;

/** Writes regular files completely or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes bytes; an existing file is replaced once the new one is complete. Links are followed and
   * kept; devices and pipes are written to directly.
   *
   * @throws OutputException if it cannot be written
   */
  public static void write(Path file, byte[] bytes) throws OutputException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes, StandardOpenOption.WRITE);
      } else {
        AtomicFile.write(file, bytes);
      }
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /**
   * Appends bytes to a file, which need not exist.
   *
   * @throws OutputException if it cannot be written
   */
  public static void append(Path file, byte[] bytes) throws OutputException {
    try {
      boolean isNew = !Files.exists(file);
      if (isNew || Files.isRegularFile(file)) {
        append(file, bytes, isNew);
      } else {
        Files.write(file, bytes, StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** If not everything can be written, restores the file, or deletes it if it did not exist. */
  private static void append(Path file, byte[] bytes, boolean isNew) throws IOException {
    boolean whole = false;
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long before = channel.size();
      try {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest, before + rest.position());
        }
        whole = true;
      } finally {
        if (!whole) {
          channel.truncate(before);
        }
      }
    } finally {
      if (!whole && isNew) {
        Files.deleteIfExists(file);
      }
    }
  }

  static OutputException refused(Path file, IOException e) {
    return new OutputException(
        "cannot write %s (%s), expected a file in a writable folder"
            .formatted(file, reason(file.toAbsolutePath(), e)),
        e);
  }

  private static String reason(Path target, IOException e) {
    if (Files.isDirectory(target)) {
      return "it is a folder";
    }
    // The file need not exist, but its folder must.
    return e instanceof NoSuchFileException ? "no such folder" : FileErrors.of(e);
  }
}
