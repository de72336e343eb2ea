package org.isogloss.core.document.markdown;

import org.isogloss.core.document.Span;

/** The text for the parser, assembled line by line, with a mapping back to the file. */
final class LineWriter {

  private final String source;
  private final StringBuilder out;
  private final PreparedMarkdown.Lines map = new PreparedMarkdown.Lines();

  LineWriter(String source) {
    this(source, source.length());
  }

  /**
   * @param length about how many characters will be written
   */
  LineWriter(String source, int length) {
    this.source = source;
    this.out = new StringBuilder(length + 16);
  }

  StringBuilder text() {
    return out;
  }

  PreparedMarkdown.Lines map() {
    return map;
  }

  /** Adds a span of the file, then a line break for the one in the file. */
  void keep(int start, int end) {
    write(start, end);
    lineBreak(end);
  }

  /** Adds a span of the file. */
  void write(int start, int end) {
    map.add(out.length(), start - out.length());
    out.append(source, start, end);
  }

  /** Adds the spaces at a place, so that what follows stays in its list item. */
  void writeIndent(int start) {
    int end = start;
    while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    write(start, end);
  }

  /** Adds a span of the file with its first visible character replaced. */
  void keepMarked(int start, int end, char mark) {
    int at = out.length();
    keep(start, end);
    while (Character.isWhitespace(out.charAt(at))) {
      at++;
    }
    out.setCharAt(at, mark);
  }

  /** Adds a blank line in place of one that shows nothing. */
  void drop(Span line) {
    keep(line.end(), line.end());
  }

  /** Adds a line that is not in the file. */
  void insert(String text, int at) {
    map.add(out.length(), at - out.length());
    out.append(text);
    lineBreak(at);
  }

  void lineBreak(int at) {
    map.add(out.length(), at - out.length());
    out.append('\n');
  }
}
