package org.isogloss.cli.report;

import org.isogloss.core.rule.Severity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/** What a stretch of a report is, which decides on its colour. */
public enum Style {
  PLAIN,
  /** The name of a file or a section. */
  TITLE(Ansi.Style.bold),
  /** What can be skipped while reading. */
  ASIDE(Ansi.Style.faint),
  ERROR(Ansi.Style.bold, Ansi.Style.fg_red),
  WARNING(Ansi.Style.bold, Ansi.Style.fg_yellow),
  INFO(Ansi.Style.bold, Ansi.Style.fg_cyan),
  /** What is to be written, or what a later passage has. */
  ADDED(Ansi.Style.fg_green),
  /** What the first passage has and a later one has not. */
  REMOVED(Ansi.Style.fg_red);

  private final String on;

  Style(IStyle... styles) {
    this.on = Ansi.Style.on(styles);
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
    return on + text + Ansi.Style.reset.on();
  }
}
