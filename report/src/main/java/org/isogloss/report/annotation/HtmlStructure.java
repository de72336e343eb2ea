package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isogloss.core.document.Span;

/** The stretches of an HTML file: text, tags, comments, and elements that contain no others. */
final class HtmlStructure {

  private enum Kind {
    TEXT,
    TAG,
    COMMENT,
    /** An element, with its tags, in which no element of the text may be inserted. */
    CLOSED
  }

  private record Stretch(Span span, Kind kind) {}

  private static final Set<String> CLOSED =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "select",
          "option",
          "svg",
          "math",
          "template",
          "object",
          "plaintext");

  private final String html;
  private final List<Stretch> stretches = new ArrayList<>();

  HtmlStructure(String html) {
    this.html = html;
    int at = 0;
    while (at < html.length()) {
      int next = html.indexOf('<', at);
      while (next >= 0 && !beginsMarkup(next)) {
        next = html.indexOf('<', next + 1);
      }
      if (next < 0) {
        next = html.length();
      }
      add(at, next, Kind.TEXT);
      at = next < html.length() ? markup(next) : next;
    }
  }

  private boolean beginsMarkup(int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    boolean named = next != '/' || (at + 2 < html.length() && html.charAt(at + 2) > ' ');
    return named && (next == '/' || next == '!' || next == '?' || isLetter(next));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void add(int from, int to, Kind kind) {
    if (from < to) {
      stretches.add(new Stretch(new Span(from, to), kind));
    }
  }

  /** Adds what begins with an angle bracket; returns where it ends. */
  private int markup(int at) {
    if (html.startsWith("<!--", at)) {
      int end = after("-->", at + 4);
      add(at, end, Kind.COMMENT);
      return end;
    }
    int end = isLetter(html.charAt(at + 1)) ? tagEnd(at) : after(">", at);
    String name = name(at);
    if (CLOSED.contains(name) && html.charAt(end - 2) != '/') {
      end = after(">", closing(name, end));
      add(at, end, Kind.CLOSED);
    } else {
      add(at, end, Kind.TAG);
    }
    return end;
  }

  private String name(int at) {
    int end = at + 1;
    while (end < html.length() && isLetter(html.charAt(end))) {
      end++;
    }
    return html.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  private int after(String mark, int from) {
    int found = html.indexOf(mark, from);
    return found < 0 ? html.length() : found + mark.length();
  }

  private int closing(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    return at < 0 ? html.length() : at;
  }

  /** The end of a start tag, whose attribute values may contain any character. */
  private int tagEnd(int at) {
    char quote = 0;
    for (int i = at + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && isValue(i)) {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }

  /** Whether a quotation mark begins a value; elsewhere it is part of a name. */
  private boolean isValue(int at) {
    int before = at - 1;
    while (Character.isWhitespace(html.charAt(before))) {
      before--;
    }
    return html.charAt(before) == '=';
  }

  /** The position of the stretch that contains a place. */
  private int at(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The stretches of text in a span that are not blank; none if an element cannot be put around
   * each of them.
   */
  List<Span> texts(Span span) {
    List<Span> texts = new ArrayList<>();
    for (int i = at(span.start()); i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.span().start() >= span.end()) {
        break;
      }
      if (stretch.kind() == Kind.CLOSED
          || (stretch.kind() != Kind.TEXT && stretch.span().start() < span.start())) {
        return List.of();
      }
      Span text =
          new Span(
              Math.max(span.start(), stretch.span().start()),
              Math.min(span.end(), stretch.span().end()));
      if (stretch.kind() == Kind.TEXT && !text.in(html).isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The first place from an offset on where a comment may be inserted. */
  int commentPlace(int offset) {
    int before = at(offset - 1);
    if (offset == 0 || before >= stretches.size()) {
      return offset;
    }
    Stretch stretch = stretches.get(before);
    return stretch.kind() == Kind.TEXT ? offset : stretch.span().end();
  }
}
