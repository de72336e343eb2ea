package org.isogloss.core.document.text;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** A Project Gutenberg book, between a notice and a license. */
final class GutenbergBook {

  /** The maximum number of lines of a title in the line before the book. */
  private static final int LONGEST_MARKER = 4;

  private GutenbergBook() {}

  /**
   * The lines of the book itself, counted from 0; all lines if there are no markers.
   *
   * @param lines all lines of the file
   */
  static Span lines(String source, List<Span> lines, Patterns patterns) {
    int start = 0;
    int end = lines.size();
    for (int i = 0; i < end; i++) {
      String line = lines.get(i).in(source).strip();
      if (start == 0 && patterns.matches("book-begins", line)) {
        start = afterMarker(i, source, lines, patterns);
      } else if (start > 0 && patterns.matches("book-ends", line)) {
        end = i;
      }
    }
    return new Span(start, end);
  }

  private static int afterMarker(int first, String source, List<Span> lines, Patterns patterns) {
    int last = Math.min(lines.size(), first + LONGEST_MARKER);
    for (int i = first; i < last; i++) {
      if (patterns.matches("marker-ends", lines.get(i).in(source).strip())) {
        return i + 1;
      }
    }
    return first + 1;
  }

  /** The paragraphs of lines outside the book. */
  static List<RawBlock> boilerplate(String source, List<Span> lines) {
    List<RawBlock> blocks = new ArrayList<>();
    RawBlock current = null;
    for (Span line : lines) {
      Span text = SourceLines.stripped(source, line);
      if (text.isEmpty()) {
        current = null;
        continue;
      }
      if (current == null) {
        current = new RawBlock(RawBlock.Kind.BOILERPLATE, 0);
        blocks.add(current);
      }
      SourceLines.addJoined(current, source, List.of(text));
    }
    return blocks;
  }
}
