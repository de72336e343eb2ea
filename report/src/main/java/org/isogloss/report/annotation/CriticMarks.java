package org.isogloss.report.annotation;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/** The author's own CriticMarkup, which cannot contain any more of it. */
final class CriticMarks {

  private static final String COMMENT = "{>>";

  private static final Map<String, String> CLOSING =
      Map.of("{++", "++}", "{--", "--}", "{~~", "~~}", "{==", "==}", COMMENT, "<<}");

  private static final Pattern OPENING = Pattern.compile("\\{(?:\\+\\+|--|~~|==|>>)");

  private final NavigableMap<Integer, Span> marks = new TreeMap<>();

  /**
   * @param text the text of a file
   */
  CriticMarks(String text) {
    Matcher opening = OPENING.matcher(text);
    int from = 0;
    while (opening.find(from)) {
      OptionalInt end = end(text, opening.group(), opening.end());
      from = end.isPresent() ? withComments(text, end.getAsInt()) : opening.end();
      if (end.isPresent()) {
        marks.put(opening.start(), new Span(opening.start(), from));
      }
    }
  }

  /** The end of the comments that directly follow a mark, which are about it. */
  private static int withComments(String text, int markEnd) {
    OptionalInt end = OptionalInt.of(markEnd);
    int last = markEnd;
    while (end.isPresent()) {
      last = end.getAsInt();
      end =
          text.startsWith(COMMENT, last)
              ? end(text, COMMENT, last + COMMENT.length())
              : OptionalInt.empty();
    }
    return last;
  }

  /** Where a mark ends; nowhere if another one of its kind begins first: it is none then. */
  private static OptionalInt end(String text, String opening, int from) {
    int next = text.indexOf(opening, from);
    String within = text.substring(from, next < 0 ? text.length() : next);
    int close = within.indexOf(CLOSING.get(opening));
    return close < 0 ? OptionalInt.empty() : OptionalInt.of(from + close + opening.length());
  }

  /** The mark around a place, with its comments; none if the place is at the edge of one. */
  Optional<Span> around(int at) {
    return Optional.ofNullable(marks.lowerEntry(at))
        .map(Map.Entry::getValue)
        .filter(mark -> at < mark.end());
  }

  /** Whether nothing is inserted into any of them. */
  boolean allow(Placement placement) {
    return placement.edits().stream().noneMatch(edit -> around(edit.at()).isPresent());
  }
}
