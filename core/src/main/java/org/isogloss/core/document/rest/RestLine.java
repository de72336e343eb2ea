package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * A line, or what is left of it after a label.
 *
 * @param span from its first character that is not a blank to its last; empty for a blank line
 * @param indent the column of its first character, from 0
 */
record RestLine(Span span, int indent) {

  /** A tab leads to the next multiple of this column, as in {@link SourceLines#indent}. */
  private static final int TAB = 4;

  /** All lines of a text. */
  static List<RestLine> of(String source) {
    List<RestLine> lines = new ArrayList<>();
    for (Span line : SourceLines.of(source)) {
      lines.add(of(source, line));
    }
    return lines;
  }

  /**
   * A stretch of a line: its indent is counted from where it begins. Every kind of space indents
   * text, as in docutils, no-break and ideographic spaces included.
   */
  static RestLine of(String source, Span part) {
    int start = part.start();
    int indent = 0;
    while (start < part.end() && isSpace(source.charAt(start))) {
      indent += source.charAt(start) == '\t' ? TAB - indent % TAB : 1;
      start++;
    }
    return new RestLine(SourceLines.stripped(source, new Span(start, part.end())), indent);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isBlank() {
    return span.isEmpty();
  }

  /** Whether it has text that begins after a column. */
  boolean isIndentedMore(int column) {
    return !isBlank() && indent > column;
  }

  String in(String source) {
    return span.in(source);
  }

  /** What is left after a label of so many characters. */
  RestLine after(String source, int label) {
    Span rest =
        SourceLines.stripped(
            source, new Span(Math.min(span.start() + label, span.end()), span.end()));
    return new RestLine(rest, indent + rest.start() - span.start());
  }

  /** What follows a label, and the lines below it, which are indented as they like. */
  static List<RestLine> aligned(RestLine first, List<RestLine> below) {
    boolean closely = !below.isEmpty() && !below.get(0).isBlank();
    List<RestLine> lines = new ArrayList<>(below);
    lines.add(0, closely ? new RestLine(first.span(), below.get(0).indent()) : first);
    return lines;
  }

  /** The end of the lines that are indented more than a column, and of blank lines among them. */
  static int indentedEnd(List<RestLine> body, int from, int column) {
    int end = from;
    for (int i = from; i < body.size(); i++) {
      RestLine line = body.get(i);
      if (!line.isBlank() && line.indent() <= column) {
        break;
      }
      end = line.isBlank() ? end : i + 1;
    }
    return end;
  }
}
