package org.isogloss.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.engine.input.FileTrouble;

/** Writes a file as a whole or not at all, where there is a file. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes text in UTF-8; a file that is there is replaced once the new one is complete. Links are
   * followed and stay; a device or a pipe is written to.
   *
   * @param option the option that names the file
   * @throws UsageException if it cannot be written
   */
  static void write(String option, Path file, String text) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes(text), StandardOpenOption.WRITE);
      } else {
        AtomicFile.write(file, bytes(text));
      }
    } catch (IOException e) {
      throw refused(option, file, e);
    }
  }

  /**
   * Adds text in UTF-8 to the end of a file, which need not be there.
   *
   * @param option the option that names the file
   * @throws UsageException if it cannot be written
   */
  static void append(String option, Path file, String text) {
    try {
      boolean isNew = !Files.exists(file);
      if (isNew || Files.isRegularFile(file)) {
        append(file, bytes(text), isNew);
      } else {
        Files.write(file, bytes(text), StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw refused(option, file, e);
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

  /** In UTF-8; half a character, which a file in UTF-16 may hold, becomes a question mark. */
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static UsageException refused(String option, Path file, IOException e) {
    return new UsageException(
        "%s: cannot write %s (%s), expected a file in a writable folder"
            .formatted(option, file, reason(file.toAbsolutePath(), e)),
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
