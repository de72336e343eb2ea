package org.isogloss.report;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;

/** The line of the file around a place, as much of it as fits, with the place marked below it. */
final class SourceExcerpt {

  private static final String CUT = "…";

  /** How far a cut moves to fall between words, in code units. */
  private static final int SLACK = 16;

  /**
   * So much of a line on either side of a place is read for each column, in code units: enough, as
   * only combining marks take no column, and the cost of a place does not depend on its line.
   */
  private static final int REACH = 8;

  private final int width;
  private final String line;
  private final boolean beginsBefore;
  private final boolean endsBehind;
  private final int markStart;
  private final int markEnd;
  private final boolean goesOn;

  /**
   * @param width how many columns there are
   */
  SourceExcerpt(Document document, Location location, int width) {
    this.width = width;
    Span whole = document.lineSpan(location.startLine());
    this.goesOn = location.endLine() > location.startLine();
    int first = Math.min(location.startColumn() - 1, whole.length());
    int last = goesOn ? whole.length() : Math.min(location.endColumn() - 1, whole.length());
    String source = document.source();
    int from = onCharacter(source, Math.max(0, first - REACH * width) + whole.start());
    int to = onCharacter(source, Math.min(whole.length(), first + REACH * width) + whole.start());
    this.line = SafeText.of(source.substring(from, to));
    this.beginsBefore = from > whole.start();
    this.endsBehind = to < whole.end();
    this.markStart = first + whole.start() - from;
    this.markEnd = Math.min(last + whole.start() - from, line.length());
  }

  /** An offset that does not fall between the two halves of a character. */
  private static int onCharacter(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** The line and the marks below it. */
  List<StyledText> render(Style style) {
    int room = width - 2 * CUT.length();
    int start = 0;
    int end = line.length();
    if (beginsBefore || endsBehind || DisplayWidth.of(line) > width) {
      int marked = DisplayWidth.of(line.substring(markStart, markEnd));
      // A short place stands in the middle, a long one begins after some words of context.
      int before = Math.max(room / 5, (room - marked) / 2);
      start = atWord(back(markStart, before));
      end = forward(start, room);
      if (end == line.length() && !endsBehind) {
        start = atWord(back(end, room));
      } else {
        end = beforeCut(end);
      }
    }
    String left = start > 0 || beginsBefore ? CUT : "";
    String right = end < line.length() || endsBehind ? CUT : "";
    int until = Math.min(markEnd, end);
    StyledText text =
        new StyledText()
            .append(left, Style.ASIDE)
            .append(line.substring(start, markStart))
            .append(line.substring(markStart, until), style)
            .append(line.substring(until, end))
            .append(right, Style.ASIDE);
    int offset = left.length() + DisplayWidth.of(line.substring(start, markStart));
    int length = Math.max(1, DisplayWidth.of(line.substring(markStart, until)));
    String more = goesOn || markEnd > end ? CUT : "";
    StyledText marks =
        new StyledText().append(" ".repeat(offset)).append("^".repeat(length) + more, style);
    return List.of(text, marks);
  }

  /** The offset so many columns before another one, at least 0. */
  private int back(int from, int columns) {
    int at = from;
    int used = 0;
    while (at > 0) {
      int codePoint = line.codePointBefore(at);
      used += DisplayWidth.of(codePoint);
      if (used > columns) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }

  private int forward(int from, int columns) {
    int at = from;
    int used = 0;
    while (at < line.length()) {
      int codePoint = line.codePointAt(at);
      used += DisplayWidth.of(codePoint);
      if (used > columns) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** The first start of a word from an offset on, if one is near and not behind the place. */
  private int atWord(int from) {
    if (from == 0 || line.charAt(from - 1) == ' ') {
      return from;
    }
    int blank = line.indexOf(' ', from);
    return blank >= 0 && blank < Math.min(from + SLACK, markStart) ? blank + 1 : from;
  }

  /** The last end of a word before an offset, if one is near. */
  private int beforeCut(int to) {
    int blank = line.lastIndexOf(' ', to);
    return blank > to - SLACK && blank > markStart ? blank : to;
  }
}
