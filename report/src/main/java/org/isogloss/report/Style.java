package org.isogloss.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.isogloss.core.rule.Severity;

/** What a stretch of a report is, which decides on its colour. */
public enum Style {
  PLAIN,
  /** The name of a file or a section. */
  TITLE(Codes.BOLD),
  /** What can be skipped while reading. */
  ASIDE(Codes.FAINT),
  ERROR(Codes.BOLD, Codes.RED),
  WARNING(Codes.BOLD, Codes.YELLOW),
  INFO(Codes.BOLD, Codes.CYAN),
  /** What is to be written, or what a later passage has. */
  ADDED(Codes.GREEN),
  /** What the first passage has and a later one has not. */
  REMOVED(Codes.RED);

  private final String on;

  /** Numbers of ECMA-48's control sequence “select graphic rendition”. */
  private static final class Codes {
    static final int RESET = 0;
    static final int BOLD = 1;
    static final int FAINT = 2;
    static final int RED = 31;
    static final int GREEN = 32;
    static final int YELLOW = 33;
    static final int CYAN = 36;
  }

  Style(int... codes) {
    this.on = Arrays.stream(codes).mapToObj(Style::sequence).collect(Collectors.joining());
  }

  private static String sequence(int code) {
    return "\u001B[" + code + "m";
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  String paint(String text) {
    // The codes that end a single style mean other things to some terminals; the reset is safe.
    return on + text + sequence(Codes.RESET);
  }
}
