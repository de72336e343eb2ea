package org.isogloss.engine.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.engine.input.FileTrouble;

/** Writes a file as a whole or not at all, where there is a file. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes bytes; a file that is there is replaced once the new one is complete. Links are followed
   * and stay; a device or a pipe is written to.
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
   * Adds bytes to the end of a file, which need not be there.
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

  /** A file that could not take all is left as it was, and not there if it was not. */
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

  private static OutputException refused(Path file, IOException e) {
    return new OutputException(
        "cannot write %s (%s), expected a file in a writable folder"
            .formatted(file, reason(file.toAbsolutePath(), e)),
        e);
  }

  private static String reason(Path target, IOException e) {
    if (Files.isDirectory(target)) {
      return "a folder";
    }
    // A file that is written need not be there; its folder must.
    return e instanceof NoSuchFileException ? "no such folder" : FileTrouble.of(e);
  }
}
