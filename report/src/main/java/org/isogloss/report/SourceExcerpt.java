package org.isogloss.report;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;

/** As much of the line around a place as fits, with the place marked below it. */
final class SourceExcerpt {

  private static final String CUT = "…";

  /** How far a cut may move to fall between words, in code units. */
  private static final int SLACK = 16;

  /**
   * How many code units of a line are read per column on either side of a place. This is enough,
   * because only combining marks have no width, and the cost does not depend on the length of the
   * line.
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
   * @param width the available columns
   */
  SourceExcerpt(Document document, Location location, int width) {
    this.width = width;
    Span whole = document.lineSpan(location.startLine());
    this.goesOn = location.endLine() > location.startLine();
    int first = Math.min(location.startColumn() - 1, whole.length());
    int last = goesOn ? whole.length() : Math.min(location.endColumn() - 1, whole.length());
    String source = document.source().text();
    int from = onCharacter(source, Math.max(0, first - REACH * width) + whole.start());
    int to = onCharacter(source, Math.min(whole.length(), first + REACH * width) + whole.start());
    this.line = SafeText.of(source.substring(from, to));
    this.beginsBefore = from > whole.start();
    this.endsBehind = to < whole.end();
    this.markStart = first + whole.start() - from;
    this.markEnd = Math.min(last + whole.start() - from, line.length());
  }

  /** An offset that is not inside a surrogate pair. */
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
      // A short place is centered; a long one starts after a few words of context.
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

  /** The offset a number of columns before another one, at least 0. */
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

  /** The first start of a word at or after an offset, if it is close and not past the place. */
  private int atWord(int from) {
    if (from == 0 || line.charAt(from - 1) == ' ') {
      return from;
    }
    int blank = line.indexOf(' ', from);
    return blank >= 0 && blank < Math.min(from + SLACK, markStart) ? blank + 1 : from;
  }

  /** The last end of a word before an offset, if it is close. */
  private int beforeCut(int to) {
    int blank = line.lastIndexOf(' ', to);
    return blank > to - SLACK && blank > markStart ? blank : to;
  }
}
