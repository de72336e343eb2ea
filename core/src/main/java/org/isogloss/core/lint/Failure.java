package org.isogloss.core.lint;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that could not be read, a rejected input of a rule, or a rule that failed.
 *
 * @param path the file as the user gave it
 * @param line the line of the error, from 1; 0 if it concerns the whole file
 * @param column its column, from 1; 0 if the error concerns the whole file
 * @param message what is wrong and what was expected
 * @param cause the exception if the program is at fault; empty if the user can fix it
 */
public record Failure(
    String path, int line, int column, String message, Optional<Throwable> cause) {

  public Failure {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(cause, "cause");
  }

  /** An error at a place that the user can fix. */
  public Failure(String path, int line, int column, String message) {
    this(path, line, column, message, Optional.empty());
  }

  /** An error that concerns the whole file. */
  public Failure(String path, String message) {
    this(path, 0, 0, message);
  }

  /**
   * An internal error that prevented one step for a file; the others were done.
   *
   * @param step the step that was not done, such as {@code the rule term-variants}
   */
  public static Failure internal(String path, String step, Throwable cause) {
    return new Failure(
        path, 0, 0, step + " failed (internal error: " + cause + ")", Optional.of(cause));
  }

  /** Whether the program is at fault, rather than the file. */
  public boolean isInternal() {
    return cause.isPresent();
  }

  /** {@code path:line:column: message}, or without the place if there is none. */
  @Override
  public String toString() {
    return line == 0 ? path + ": " + message : path + ":" + line + ":" + column + ": " + message;
  }
}
