package org.isogloss.core.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** The formatted stretches of a paragraph's text. */
public final class TextRuns {

  /**
   * A run.
   *
   * @param span its span in the paragraph's text
   * @param mark the kind given by its formatting; null for none
   * @param format its language, and whether it is excluded from proofing
   */
  public record Run(Span span, Inline.Kind mark, TextFormat format) {}

  private final List<Run> runs = new ArrayList<>();

  /** Creates the runs of a paragraph without text. */
  public TextRuns() {}

  /** Adds a run; one without text is left out. */
  public void add(Run run) {
    if (!run.span().isEmpty()) {
      runs.add(run);
    }
  }

  /**
   * Adds the paragraph's text to a block, marked as its runs are.
   *
   * @param block an empty block
   * @param text the paragraph's text
   * @param start where it begins in the whole text
   * @param isForeign whether text of a format is in another language than English
   */
  public void addTo(RawBlock block, CharSequence text, int start, Predicate<TextFormat> isForeign) {
    int at = 0;
    int foreign = -1;
    for (Run run : runs) {
      add(block, text, start, new Span(at, run.span().start()));
      boolean isForeignRun = isForeign.test(run.format());
      if (!isForeignRun && foreign >= 0) {
        block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
      }
      foreign = !isForeignRun ? -1 : foreign < 0 ? block.size() : foreign;
      int from = block.size();
      add(block, text, start, run.span());
      if (run.mark() != null) {
        block.mark(run.mark(), from);
      }
      at = run.span().end();
    }
    if (foreign >= 0) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
    }
    add(block, text, start, new Span(at, text.length()));
  }

  /** A block does not begin with spaces. */
  private static void add(RawBlock block, CharSequence text, int start, Span span) {
    int from = span.start();
    while (block.size() == 0 && from < span.end() && text.charAt(from) == ' ') {
      from++;
    }
    Span shown = new Span(from, span.end());
    block.add(shown.shifted(start), shown.in(text));
  }
}
