package org.isogloss.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.engine.output.OutputException;
import org.isogloss.engine.output.WholeFile;
import org.isogloss.engine.output.WordListFile;

/** Writes the files that options name. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Makes sure that a report does not replace a file that is named like a manuscript. A shell puts
   * the first file of a pattern such as {@code book/*.md} after an option without a file name.
   *
   * @param option the option that names the file
   * @param file null if the option is not given
   * @param format the name of the format that is written: an older report of it is replaced
   * @return the file
   * @throws UsageException if there is such a file, or the name stands for standard output
   */
  static Optional<Path> replaceable(String option, Path file, String format) {
    Optional<Path> output = Optional.ofNullable(file);
    output.ifPresent(path -> requireName(option, path));
    String written = format.toLowerCase(Locale.ROOT);
    boolean isManuscript =
        output
            .filter(Files::isRegularFile)
            .flatMap(path -> DocumentFormat.ofName(path.getFileName().toString()))
            .filter(name -> name != DocumentFormat.PLAIN_TEXT && !name.isUsuallyData())
            .filter(name -> !name.extensions().contains(written) || !OlderReport.isIn(file))
            .isPresent();
    if (isManuscript) {
      throw new UsageException(
          "%s: %s exists and is named like a manuscript, expected a new file"
              .formatted(option, file));
    }
    return output;
  }

  /**
   * Makes sure that nobody gets a file {@code -}, which is standard output in other programs.
   *
   * @param option the option that names the file
   * @throws UsageException if that is its name
   */
  static void requireName(String option, Path file) {
    if (file.toString().equals("-")) {
      throw new UsageException(
          option
              + ": - is not a file, expected a file name, or no option for standard output; ./- is"
              + " a file");
    }
  }

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
