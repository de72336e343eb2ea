package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;

/** The lines of a text. A line ends with LF, CR, or CR LF; its end is not part of it. */
public final class SourceLines {

  private SourceLines() {}

  /** All lines, including empty ones. */
  public static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Span(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  /** The line end that new lines of a text have: CR LF or LF, as after its first line. */
  public static String lineEnd(String text) {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * The indent of a line in columns; a tab leads to the next multiple of four. Other spaces, such
   * as a no-break space or an ideographic one, are text.
   */
  public static int indent(CharSequence line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        columns += 4 - columns % 4;
      } else if (c == ' ') {
        columns++;
      } else {
        break;
      }
    }
    return columns;
  }

  /** A span without the spaces around it; empty, at its start, if it is blank. */
  public static Span stripped(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /** Adds lines to a block, with a space between them. */
  public static void addJoined(RawBlock block, String source, List<Span> lines) {
    for (Span line : lines) {
      block.blank();
      block.add(line, line.in(source));
    }
  }

  /** Adds a span unchanged, except that line breaks become spaces. */
  public static void addVerbatim(RawBlock block, String source, Span span) {
    block.add(span, span.in(source).replace('\n', ' ').replace('\r', ' '));
  }
}
