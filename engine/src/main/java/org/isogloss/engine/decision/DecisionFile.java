package org.isogloss.engine.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.engine.input.FileErrors;

/**
 * The decisions in a file: a list of findings as a workbook or CSV, or what a page has downloaded.
 *
 * @param path the file
 * @param decisions all decisions that could be read, in order, among them undecided ones
 * @param problems what could not be read, one message per row, with its place
 */
public record DecisionFile(Path path, List<Decision> decisions, List<String> problems) {

  /** The maximum size of a file in bytes; a million findings fit. */
  private static final int LARGEST = 256 * 1024 * 1024;

  public DecisionFile {
    Objects.requireNonNull(path, "path");
    decisions = List.copyOf(decisions);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file. Its first bytes tell the format, whatever its name.
   *
   * @throws DecisionException if it cannot be read at all
   */
  public static DecisionFile read(Path path) throws DecisionException {
    byte[] bytes = bytes(path);
    if (bytes.length == 0) {
      throw new DecisionException(path + ":1:1: the file is empty, expected a list of findings");
    }
    return isJson(bytes) ? DecisionJson.read(path, bytes) : DecisionTable.read(path, bytes);
  }

  private static byte[] bytes(Path path) throws DecisionException {
    try {
      byte[] bytes = OrdinaryFile.read(path, LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new DecisionException(path + ": the file is too large, expected at most 256 MB");
      }
      return bytes;
    } catch (IOException e) {
      throw new DecisionException(
          "%s: cannot be read (%s), expected a readable file".formatted(path, FileErrors.of(e)), e);
    }
  }

  private static boolean isJson(byte[] bytes) {
    for (byte one : bytes) {
      boolean isMark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
      if (!isMark && !Character.isWhitespace(one)) {
        return one == '{' || one == '[';
      }
    }
    return false;
  }

  /** How many findings were decided in a way. */
  public int count(Verdict verdict) {
    return (int) decisions.stream().filter(d -> d.verdict() == verdict).count();
  }
}
