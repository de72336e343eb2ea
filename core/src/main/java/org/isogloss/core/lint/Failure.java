package org.isogloss.core.lint;

/**
 * A file that could not be read, or a rule's input that was refused.
 *
 * @param path the file as the user gave it
 * @param line the line at fault, from 1; 0 where the whole file is
 * @param column its column, from 1; 0 where the whole file is at fault
 * @param message what is wrong and what was expected
 */
public record Failure(String path, int line, int column, String message) {

  /** A file that is at fault as a whole. */
  public Failure(String path, String message) {
    this(path, 0, 0, message);
  }

  /** {@code path:line:column: message}, or without the place where there is none. */
  @Override
  public String toString() {
    return line == 0 ? path + ": " + message : path + ":" + line + ":" + column + ": " + message;
  }
}
