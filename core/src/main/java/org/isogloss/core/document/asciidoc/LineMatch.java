package org.isogloss.core.document.asciidoc;

import java.util.regex.Matcher;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;

/**
 * A line that matches a pattern as a whole.
 *
 * @param line its place in the file
 * @param matcher after the match
 */
record LineMatch(Span line, Matcher matcher) {

  /** The match of the first pattern of a name; null if there is none. */
  static LineMatch of(Patterns patterns, String name, Span line, String text) {
    Matcher matcher = patterns.named(name).get(0).matcher(text);
    return matcher.matches() ? new LineMatch(line, matcher) : null;
  }

  /** The text of a group; null if it did not take part. */
  String text(int group) {
    return matcher.group(group);
  }

  /** The place of a group in the file; empty at the start of the line if it did not take part. */
  Span span(int group) {
    return matcher.group(group) == null
        ? new Span(line.start(), line.start())
        : new Span(matcher.start(group), matcher.end(group)).shifted(line.start());
  }
}
