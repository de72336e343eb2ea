package org.isogloss.core.lint;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that could not be read, a rule's input that was refused, or a rule that broke off.
 *
 * @param path the file as the user gave it
 * @param line the line at fault, from 1; 0 where the whole file is
 * @param column its column, from 1; 0 where the whole file is at fault
 * @param message what is wrong and what was expected
 * @param cause what was thrown where the program is at fault; empty where the user can mend it
 */
public record Failure(
    String path, int line, int column, String message, Optional<Throwable> cause) {

  public Failure {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(cause, "cause");
  }

  /** A place that the user can mend. */
  public Failure(String path, int line, int column, String message) {
    this(path, line, column, message, Optional.empty());
  }

  /** A file that is at fault as a whole. */
  public Failure(String path, String message) {
    this(path, 0, 0, message);
  }

  /**
   * A fault of the program that cost a file one of its steps; the others were done.
   *
   * @param step what was not done, as {@code the rule term-variants}
   */
  public static Failure internal(String path, String step, Throwable cause) {
    return new Failure(
        path, 0, 0, step + " failed (internal error: " + cause + ")", Optional.of(cause));
  }

  /** Whether the program is at fault, rather than the file. */
  public boolean isInternal() {
    return cause.isPresent();
  }

  /** {@code path:line:column: message}, or without the place where there is none. */
  @Override
  public String toString() {
    return line == 0 ? path + ": " + message : path + ":" + line + ":" + column + ": " + message;
  }
}
