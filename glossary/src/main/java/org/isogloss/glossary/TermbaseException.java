package org.isogloss.glossary;

import java.nio.file.Path;

/**
 * Thrown when a termbase file cannot be used; the message says where, what is wrong and what was
 * expected.
 */
public final class TermbaseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String detail;

  /**
   * @param path the file
   * @param line from 1
   * @param column in characters, from 1
   * @param problem what is wrong
   * @param expected what was expected
   */
  public TermbaseException(Path path, int line, int column, String problem, String expected) {
    super(path + ":" + line + ":" + column + ": " + problem + ", expected " + expected);
    this.line = line;
    this.column = column;
    this.detail = problem + ", expected " + expected;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1. */
  public int column() {
    return column;
  }

  /** What is wrong and what was expected, without the place. */
  public String detail() {
    return detail;
  }
}
