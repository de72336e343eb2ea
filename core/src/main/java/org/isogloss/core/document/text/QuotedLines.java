package org.isogloss.core.document.text;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;

/**
 * The lines of a file without the marks before what mail quotes. A single line among others that
 * begins like that is not a quotation, unless the line before introduces it.
 */
final class QuotedLines {

  /**
   * A line.
   *
   * @param text what it says
   * @param depth the number of marks before it, one for each message
   */
  record Line(Span text, int depth) {}

  private final String source;
  private final List<Span> lines;
  private final Patterns patterns;

  private QuotedLines(String source, List<Span> lines, Patterns patterns) {
    this.source = source;
    this.lines = lines;
    this.patterns = patterns;
  }

  /** All the lines, in order. */
  static List<Line> of(String source, List<Span> lines, Patterns patterns) {
    return new QuotedLines(source, lines, patterns).read();
  }

  private List<Line> read() {
    List<Line> read = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && marks(to) > 0) {
        to++;
      }
      boolean quotation = isQuotation(from, to);
      for (Span line : lines.subList(from, Math.max(from + 1, to))) {
        read.add(quotation ? unmarked(line) : new Line(line, 0));
      }
      from = Math.max(from + 1, to);
    }
    return read;
  }

  /** Whether some lines with marks are several, a whole paragraph, or introduced. */
  private boolean isQuotation(int from, int to) {
    return to - from > 1 || (to > from && isBlank(to) && (isBlank(from - 1) || isAnnounced(from)));
  }

  private boolean isAnnounced(int line) {
    return patterns.matches("announcement", lines.get(line - 1).in(source).strip());
  }

  private boolean isBlank(int line) {
    return line < 0 || line >= lines.size() || lines.get(line).in(source).isBlank();
  }

  private Line unmarked(Span line) {
    int marks = patterns.prefix("mail-marks", line.in(source));
    Span text = new Span(line.start() + marks, line.end());
    String before = new Span(line.start(), text.start()).in(source);
    return new Line(text, (int) before.chars().filter(c -> c == '>').count());
  }

  private int marks(int line) {
    return patterns.prefix("mail-marks", lines.get(line).in(source));
  }
}
