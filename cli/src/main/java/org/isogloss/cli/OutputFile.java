package org.isogloss.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isogloss.engine.output.OutputException;
import org.isogloss.engine.output.WholeFile;

/** Writes the files that options name. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes text in UTF-8; half a character, which a file in UTF-16 may hold, becomes a question
   * mark.
   *
   * @param option the option that names the file
   * @throws UsageException if it cannot be written
   */
  static void write(String option, Path file, String text) {
    write(option, file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, as a whole or not at all. */
  static void write(String option, Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (OutputException e) {
      throw new UsageException(option + ": " + e.getMessage(), e);
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
      WholeFile.append(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (OutputException e) {
      throw new UsageException(option + ": " + e.getMessage(), e);
    }
  }
}
