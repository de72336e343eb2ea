package org.isogloss.core.document.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * The delimiters of code and comments that are still to come. Asciidoctor closes a block with a
 * delimiter of the same length, AsciiDoc.py with one of any length, and authors mistype them. So a
 * delimiter of another length closes a block if those of the same length pair up without it.
 */
final class DelimitersAhead {

  private final Patterns patterns;
  private final Map<String, Integer> ahead = new HashMap<>();

  DelimitersAhead(String source, List<Span> lines, Patterns patterns) {
    this.patterns = patterns;
    for (Span line : lines) {
      String text = SourceLines.stripped(source, line).in(source);
      if (isDelimiter(text)) {
        ahead.merge(text, 1, Integer::sum);
      }
    }
  }

  private boolean isDelimiter(String text) {
    return patterns.matches("delimiter-code", text) || patterns.matches("delimiter-comment", text);
  }

  /** Goes past a line. */
  void pass(String text) {
    ahead.computeIfPresent(text, (delimiter, count) -> count - 1);
  }

  /**
   * Whether a line closes a block although its length is different.
   *
   * @param text the line, which has been passed
   * @param opening the delimiter that opened the block
   */
  boolean isCloser(String text, String opening) {
    return isDelimiter(text)
        && text.charAt(0) == opening.charAt(0)
        && text.charAt(0) != '`'
        && !text.equals(opening)
        && ahead.getOrDefault(opening, 0) % 2 == 0;
  }
}
