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
   * @param mark the kind given by its formatting or by what it is a part of; null for none
   * @param raised whether it is a superscript
   * @param format its language, and whether it is excluded from proofing
   */
  public record Run(Span span, Inline.Kind mark, boolean raised, TextFormat format) {}

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
    RunWriter writer = new RunWriter(block, text, start);
    Span superscript = new Span(0, 0);
    for (int i = 0; i < runs.size(); i++) {
      if (i == 0 || !isSuperscriptContinued(i - 1)) {
        superscript = superscript(i, text);
      }
      writer.write(runs.get(i), isForeign.test(runs.get(i).format()), superscript);
    }
    writer.finish();
  }

  /** The superscript that begins with a run, without spaces at its ends; empty if none does. */
  private Span superscript(int run, CharSequence text) {
    if (!runs.get(run).raised()) {
      return new Span(0, 0);
    }
    int last = run;
    while (last + 1 < runs.size() && isSuperscriptContinued(last)) {
      last++;
    }
    int start = runs.get(run).span().start();
    int end = runs.get(last).span().end();
    while (start < end && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a run and the next one are one superscript: programs cut them anywhere. */
  private boolean isSuperscriptContinued(int run) {
    Run one = runs.get(run);
    Run next = runs.get(run + 1);
    return one.raised() && next.raised() && one.span().end() == next.span().start();
  }
}
