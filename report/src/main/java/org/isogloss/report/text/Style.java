package org.isogloss.report.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.isogloss.core.rule.Severity;

/** The role of a piece of text in a report, which determines its color. */
public enum Style {
  PLAIN,
  /** The name of a file or a section. */
  TITLE(Codes.BOLD),
  /** Less important text. */
  ASIDE(Codes.FAINT),
  ERROR(Codes.BOLD, Codes.RED),
  WARNING(Codes.BOLD, Codes.YELLOW),
  INFO(Codes.BOLD, Codes.CYAN),
  /** A suggestion, or text in a later passage. */
  ADDED(Codes.GREEN),
  /** Text in the first passage that a later one lacks. */
  REMOVED(Codes.RED);

  private final String on;

  /** Parameters of the ECMA-48 control sequence “select graphic rendition”. */
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

  public static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  public String paint(String text) {
    // Some terminals interpret the codes that end a single style differently; a reset is safe.
    return on + text + sequence(Codes.RESET);
  }
}
