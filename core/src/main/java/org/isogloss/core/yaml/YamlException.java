package org.isogloss.core.yaml;

/** Thrown when a text is not YAML. */
public final class YamlException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  YamlException(int line, int column, String problem, Throwable cause) {
    super(problem, cause);
    this.line = line;
    this.column = column;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1. */
  public int column() {
    return column;
  }
}
