package org.isogloss.core.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.TemplateMarks;

/**
 * The code of template languages in a page. A parser would take it for text, and the tags and
 * quotation marks in it for markup.
 */
final class TemplateCode {

  /** Stands for code that shows something; the parser takes it for a letter. */
  private static final char INERT = '\ue000';

  /** Text that a browser does not read: what it begins and ends with. */
  private static final String[][] UNREAD = {
    {"<!--", "-->"}, {"<script", "</script"}, {"<style", "</style"}
  };

  private static final Pattern BLANK_LINE = Pattern.compile("(?:\\r\\n?+|\\n)[ \\t]*+[\\r\\n]");

  /**
   * A piece of code.
   *
   * @param span its span in the source, with its marks
   * @param shown whether the page that is made from the template shows something in its place
   */
  record Code(Span span, boolean shown) {}

  private final String html;
  private final int base;
  private final StringBuilder readable;
  private final UnopenedEnds ends = new UnopenedEnds();
  private final Map<Integer, Code> byStart = new HashMap<>();

  /** The next place of each closing mark, as far as it was needed; each is searched for once. */
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * @param html the page, or a fragment of one
   * @param base where it begins in the source
   */
  TemplateCode(String html, int base) {
    this.html = html;
    this.base = base;
    this.readable = new StringBuilder(html);
    int at = 0;
    while (at < html.length()) {
      at = isFirst(at) ? Math.max(at + 1, read(at)) : at + 1;
    }
  }

  /** The page for a parser, with other characters in place of the code, and all places the same. */
  String readable() {
    return readable.toString();
  }

  /** Whether code begins at a place of the source. */
  boolean beginsAt(int at) {
    return isFirst(at - base) && byStart.containsKey(at);
  }

  /** The code that begins at a place of the source; there must be one. */
  Code beginningAt(int at) {
    return byStart.get(at);
  }

  private boolean isFirst(int at) {
    return html.charAt(at) == '{' || html.charAt(at) == '<';
  }

  /** Passes over what begins at a place; returns where it ends, or the place itself. */
  private int read(int at) {
    for (String[] unread : UNREAD) {
      if (html.regionMatches(true, at, unread[0], 0, unread[0].length())) {
        return Math.max(at, indexOf(unread[1], at));
      }
    }
    Optional<TemplateMarks> marks = TemplateMarks.at(html, at);
    int close = marks.map(known -> closing(known, at)).orElse(-1);
    if (close < 0) {
      return at;
    }
    Span code = new Span(at, close).shifted(base);
    byStart.put(code.start(), new Code(code, marks.get().shown()));
    for (int i = at; i < close; i++) {
      readable.setCharAt(i, marks.get().shown() ? INERT : ' ');
    }
    return close;
  }

  /**
   * Where code ends that seems to begin at a place; -1 if it does not: the closing mark belongs to
   * another piece of code, or is too far away to belong to braces, or outside of the element that
   * the opening one is in.
   */
  private int closing(TemplateMarks marks, int at) {
    int inside = at + marks.opening().length();
    int close = indexOf(marks.closing(), inside);
    if (close < 0 || html.lastIndexOf(marks.opening(), close - 1) > at) {
      return -1;
    }
    boolean braces = html.charAt(at) == '{';
    boolean apart =
        BLANK_LINE.matcher(html).region(inside, close).find() || ends.isIn(html, inside, close);
    return braces && apart ? -1 : close + marks.closing().length();
  }

  /** The next place of a mark; -1 if there is none. */
  private int indexOf(String mark, int from) {
    int found = next.getOrDefault(mark, -1);
    if (found < from) {
      found = html.indexOf(mark, from);
      next.put(mark, found < 0 ? Integer.MAX_VALUE : found);
    }
    return found == Integer.MAX_VALUE ? -1 : found;
  }
}
