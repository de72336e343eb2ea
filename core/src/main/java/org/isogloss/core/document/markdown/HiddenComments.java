package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.inline.Fence;
import org.isogloss.core.document.markdown.inline.Masker;

/**
 * Finds comments that CommonMark does not know, such as those of MDX, which may continue across
 * blank lines. Comments in code are not comments.
 */
final class HiddenComments {

  /**
   * The syntax of a kind of comment.
   *
   * @param whole whether it may continue past its first line
   */
  private record Marks(String opening, String closing, boolean whole) {}

  private static final List<Marks> MARKS =
      DataFile.lines(HiddenComments.class, "comment-marks.txt").stream()
          .map(line -> line.split("\t", -1))
          .map(f -> new Marks(f[0], f[1], f[2].equals("file")))
          .toList();

  private final String source;
  private final StringBuilder readable;
  private final StringBuilder blank;
  private final List<Comment> comments = new ArrayList<>();

  /** The closing marks that do not occur any more: they were searched for without success. */
  private final Map<String, Integer> last = new HashMap<>();

  HiddenComments(String source) {
    this.source = source;
    this.readable = new StringBuilder(source);
    this.blank = new StringBuilder(source);
    find();
  }

  /** The comments in order. */
  List<Comment> comments() {
    return comments;
  }

  /**
   * The file with spaces in place of comments that fill their lines, and inert characters in place
   * of others; line breaks are kept.
   */
  String readable() {
    return readable.toString();
  }

  /** The file with spaces in place of all comments; line breaks are kept. */
  String blank() {
    return blank.toString();
  }

  private void find() {
    if (source.indexOf('{') < 0 && source.indexOf('%') < 0) {
      return;
    }
    Fence fence = new Fence();
    int past = 0;
    for (Span line : SourceLines.of(source)) {
      if (line.end() <= past && line.start() < past) {
        continue;
      }
      String text = line.in(source);
      if (line.start() < past || !fence.isCode(text)) {
        past = Math.max(past, line(line, Math.max(0, past - line.start())));
      }
    }
  }

  /** Searches a line from a column on; returns where its last comment ends in the file. */
  private int line(Span line, int column) {
    boolean code = false;
    int at = line.start() + column;
    int past = at;
    while (at < line.end()) {
      char c = source.charAt(at);
      if (c == '`') {
        code =
            !code && source.indexOf('`', at + 1) >= 0 && source.indexOf('`', at + 1) < line.end();
      }
      int end = code || (c != '{' && c != '%') ? -1 : end(at, line.end());
      if (end > 0) {
        past = end;
        at = end;
      } else {
        at++;
      }
    }
    return past;
  }

  /** The end of the comment that begins at a place; -1 if none does. */
  private int end(int at, int lineEnd) {
    for (Marks marks : MARKS) {
      if (!source.startsWith(marks.opening(), at) || isInsideWord(at)) {
        continue;
      }
      int from = at + marks.opening().length();
      boolean alone = source.charAt(at) == '%' && isEdge(at - 1, -1) && isEdge(from, 1);
      int close = alone ? lineWith(marks.closing(), from) : closing(marks, from);
      if (close < (alone || marks.whole() ? Integer.MAX_VALUE : lineEnd)) {
        int to = close + marks.closing().length();
        comments.add(new Comment(new Span(at, to), source.substring(from, close)));
        hide(at, to);
        return to;
      }
    }
    return -1;
  }

  private int closing(Marks marks, int from) {
    int close = last.getOrDefault(marks.closing(), -1);
    if (close < from) {
      close = source.indexOf(marks.closing(), from);
      close = close < 0 ? Integer.MAX_VALUE : close;
      last.put(marks.closing(), close);
    }
    return close < Integer.MAX_VALUE && opensWord(close, marks) ? Integer.MAX_VALUE : close;
  }

  /** Whether percent signs belong to the word after them: {@code %%writefile}, {@code %%i}. */
  private boolean opensWord(int close, Marks marks) {
    int behind = close + marks.closing().length();
    return source.charAt(close) == '%'
        && behind < source.length()
        && Character.isLetterOrDigit(source.charAt(behind));
  }

  /** The next line that consists of the closing marks, as in Obsidian; or the greatest number. */
  private int lineWith(String closing, int from) {
    int at = source.indexOf(closing, from);
    while (at >= 0 && !(isEdge(at - 1, -1) && isEdge(at + closing.length(), 1))) {
      at = source.indexOf(closing, at + closing.length());
    }
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /** Whether a percent sign follows a figure or a word and is literal. */
  private boolean isInsideWord(int at) {
    return source.charAt(at) == '%' && at > 0 && !Character.isWhitespace(source.charAt(at - 1));
  }

  private void hide(int from, int to) {
    char with = isEdge(from - 1, -1) && isEdge(to, 1) ? ' ' : Masker.INERT;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c != '\n' && c != '\r') {
        readable.setCharAt(i, with);
        blank.setCharAt(i, ' ');
      }
    }
  }

  /** Whether there are only spaces between a place and the end or start of its line. */
  private boolean isEdge(int from, int step) {
    int i = from;
    while (i >= 0 && i < source.length() && (blank.charAt(i) == ' ' || blank.charAt(i) == '\t')) {
      i += step;
    }
    return i < 0 || i >= source.length() || blank.charAt(i) == '\n' || blank.charAt(i) == '\r';
  }
}
