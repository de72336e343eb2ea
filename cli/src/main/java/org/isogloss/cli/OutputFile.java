package org.isogloss.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.output.OutputException;
import org.isogloss.engine.output.WholeFile;
import org.isogloss.engine.output.WordListFile;

/** Writes the files that options name. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes text in UTF-8; an unpaired surrogate, which a UTF-16 file may contain, becomes a
   * question mark.
   *
   * @param option the option that names the file
   * @throws UsageException if it cannot be written
   */
  static void write(String option, Path file, String text) {
    write(option, file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, completely or not at all. */
  static void write(String option, Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (OutputException e) {
      throw new UsageException(option + ": " + e.getMessage(), e);
    }
  }

  /**
   * Appends text in UTF-8 to a file, which need not exist.
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

  /**
   * Adds words to a word list, which need not exist.
   *
   * @param option the option that names the file
   * @return how many words it did not have yet
   * @throws UsageException if it cannot be written
   */
  static int addWords(String option, Path file, Collection<String> words) {
    try {
      return WordListFile.add(file, words);
    } catch (OutputException e) {
      throw new UsageException(option + ": " + e.getMessage(), e);
    }
  }
}
