package org.isogloss.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.isogloss.cli.input.FileTrouble;

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
  static void write(String option, Path file, String text) throws IOException {
    try {
      Path target = file.toAbsolutePath();
      if (Files.isRegularFile(target)) {
        replace(target.toRealPath(), bytes(text));
      } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        // No file of its own, or a link to one that is yet to be: nothing lies there to be kept.
        Files.write(target, bytes(text), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } else {
        replace(target, bytes(text));
      }
    } catch (IOException e) {
      throw refused(option, file, e);
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path part =
        target.resolveSibling(target.getFileName() + ".part" + ProcessHandle.current().pid());
    // An interrupted program leaves no half-written file behind.
    part.toFile().deleteOnExit();
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
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
      Files.write(file, bytes(text), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw refused(option, file, e);
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
