package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * Marks the spans of one block that are not ordinary prose: those identified by the markup, and
 * those recognizable by their characters.
 */
final class InlineMarker {

  /** What is read letter by letter: nothing else is found inside. */
  private static final Set<Inline.Kind> LITERAL =
      Collections.unmodifiableSet(
          EnumSet.of(Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.URL, Inline.Kind.EMAIL));

  private static final List<GuardedPattern<Inline.Kind>> PATTERNS =
      GuardedPattern.read(InlineMarker.class, "inline-patterns.txt", Inline.Kind.class);

  private final String text;
  private final List<Inline> marks = new ArrayList<>();

  /** Code, formulas and addresses, by start: inside them characters mean something else. */
  private final TreeMap<Integer, Integer> literal = new TreeMap<>();

  InlineMarker(String text) {
    this.text = text;
  }

  /** Adds a span from the markup, relative to the start of the block. */
  void add(Inline.Kind kind, Span span) {
    if (span.isEmpty()) {
      return;
    }
    marks.add(new Inline(kind, span));
    if (LITERAL.contains(kind)) {
      literal.merge(span.start(), span.end(), Math::max);
    }
  }

  /**
   * Finds the matches of the patterns, in order; none may cut into code, a formula or another
   * match.
   */
  void findAll() {
    for (GuardedPattern<Inline.Kind> pattern : PATTERNS) {
      for (Span span : pattern.matches(text)) {
        if (!cutsIntoLiteral(span) && !isText(pattern.kind(), span)) {
          add(pattern.kind(), span);
        }
      }
    }
  }

  /** Whether what is like a formula is text between two dollar signs. */
  private boolean isText(Inline.Kind kind, Span span) {
    return kind == Inline.Kind.MATH && DollarSigns.encloseText(text, span.start(), span.end() - 1);
  }

  /** All marks, relative to the start of the block, in no particular order. */
  List<Inline> marks() {
    return marks;
  }

  /** Whether one end of {@code span} is inside a literal span. */
  private boolean cutsIntoLiteral(Span span) {
    return isInside(span.start()) || isInside(span.end() - 1);
  }

  private boolean isInside(int at) {
    Map.Entry<Integer, Integer> before = literal.floorEntry(at);
    return before != null && at < before.getValue();
  }
}
