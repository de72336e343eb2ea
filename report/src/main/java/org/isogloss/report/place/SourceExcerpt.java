package org.isogloss.report.place;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.SafeText;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/** As much of the line around a place as fits, with the place marked. */
public final class SourceExcerpt {

  private static final String CUT = "…";
  private static final String OPEN = "»";
  private static final String CLOSE = "«";

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
   * @param text what the line is taken from
   * @param whole the line in the text
   * @param mark the place in the text, within the line
   * @param goesOn whether the place goes on in the next line
   * @param width the available columns
   */
  private SourceExcerpt(String text, Span whole, Span mark, boolean goesOn, int width) {
    this.width = width;
    this.goesOn = goesOn;
    int from = onCharacter(text, Math.max(whole.start(), mark.start() - REACH * width));
    int to = onCharacter(text, Math.min(whole.end(), mark.start() + REACH * width));
    this.line = SafeText.of(text.substring(from, to));
    this.beginsBefore = from > whole.start();
    this.endsBehind = to < whole.end();
    this.markStart = mark.start() - from;
    this.markEnd = Math.min(mark.end() - from, line.length());
  }

  /** The line of the file around a place. */
  public static SourceExcerpt ofFile(Document document, Location location, int width) {
    Span whole = document.lineSpan(location.startLine());
    boolean goesOn = location.endLine() > location.startLine();
    int first = Math.min(location.startColumn() - 1, whole.length());
    int last = goesOn ? whole.length() : Math.min(location.endColumn() - 1, whole.length());
    Span mark = new Span(whole.start() + first, whole.start() + last);
    return new SourceExcerpt(document.source().text(), whole, mark, goesOn, width);
  }

  /** The block around a place as it reads, without markup; the line of the file for a comment. */
  public static SourceExcerpt asRead(Document document, Located place, int width) {
    if (place.prose().isEmpty()) {
      return ofFile(document, place.location(), width);
    }
    Span span = place.prose().get();
    Span block = document.blockAt(span.start()).span();
    int end = Math.min(span.end(), block.end());
    return new SourceExcerpt(
        document.prose(), block, new Span(span.start(), end), end < span.end(), width);
  }

  /** An offset that is not inside a surrogate pair. */
  private static int onCharacter(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** The line and the marks below it. */
  public List<StyledText> render(Style style) {
    Cut cut = cut(width);
    int until = Math.min(markEnd, cut.end());
    String left = cut.begins() ? "" : CUT;
    int offset = left.length() + DisplayWidth.of(line.substring(cut.start(), markStart));
    int length = Math.max(1, DisplayWidth.of(line.substring(markStart, until)));
    String more = goesOn || markEnd > cut.end() ? CUT : "";
    StyledText marks =
        new StyledText().append(" ".repeat(offset)).append("^".repeat(length) + more, style);
    return List.of(text(cut, style, "", ""), marks);
  }

  /** The line on its own, with the place highlighted, or in guillemets where color is off. */
  public StyledText marked(Style style, boolean color) {
    return color
        ? text(cut(width), style, "", "")
        : text(cut(width - OPEN.length() - CLOSE.length()), style, OPEN, CLOSE);
  }

  private StyledText text(Cut cut, Style style, String open, String close) {
    int until = Math.min(markEnd, cut.end());
    return new StyledText()
        .append(cut.begins() ? "" : CUT, Style.ASIDE)
        .append(line.substring(cut.start(), markStart))
        .append(open + line.substring(markStart, until) + close, style)
        .append(line.substring(until, cut.end()))
        .append(cut.ends() ? "" : CUT, Style.ASIDE);
  }

  /**
   * The part of the line that is shown.
   *
   * @param begins whether nothing before it is left out
   * @param ends whether nothing after it is left out
   */
  private record Cut(int start, int end, boolean begins, boolean ends) {}

  private Cut cut(int columns) {
    int start = 0;
    int end = line.length();
    if (beginsBefore || endsBehind || DisplayWidth.of(line) > columns) {
      int room = columns - 2 * CUT.length();
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
    return new Cut(start, end, start == 0 && !beginsBefore, end == line.length() && !endsBehind);
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
