package org.isogloss.core.document.office;

import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.Superscript;

/** Adds the runs of a paragraph to a block, in order. */
final class RunWriter {

  private final RawBlock block;
  private final CharSequence text;
  private final int start;

  /** How much of the paragraph's text was added. */
  private int at;

  /** The piece of the block from which its text is foreign; -1 if it is English. */
  private int foreign = -1;

  /** The piece of the block with which the open superscript begins. */
  private int raised;

  /** Whether all of the open superscript is a citation according to the file. */
  private boolean isCitation;

  /**
   * @param block an empty block
   * @param text the paragraph's text
   * @param start where it begins in the whole text
   */
  RunWriter(RawBlock block, CharSequence text, int start) {
    this.block = block;
    this.text = text;
    this.start = start;
  }

  /**
   * Adds a run, and the text before it that is in none.
   *
   * @param superscript the superscript that it is part of; empty if there is none
   */
  void write(TextRuns.Run run, boolean isForeign, Span superscript) {
    add(run.span().start());
    if (!isForeign) {
      endForeign();
    } else if (foreign < 0) {
      foreign = block.size();
    }
    if (superscript.isEmpty()) {
      addMarked(run, run.span().end());
      return;
    }
    add(Math.min(superscript.start(), run.span().end()));
    if (superscript.start() >= run.span().start()) {
      raised = block.size();
      isCitation = true;
    }
    if (at < superscript.end()) {
      isCitation &= run.mark() == Inline.Kind.CITATION;
      addMarked(run, Math.min(superscript.end(), run.span().end()));
      if (at == superscript.end()) {
        endSuperscript();
      }
    }
    add(run.span().end());
  }

  /** Adds the text after the last run. */
  void finish() {
    endForeign();
    add(text.length());
  }

  private void endForeign() {
    if (foreign >= 0) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
      foreign = -1;
    }
  }

  private void endSuperscript() {
    Superscript.read(block, raised, isCitation);
    if (isCitation) {
      // Its text may look like anything.
      block.mark(Inline.Kind.CITATION, raised);
    }
    foreign = Math.min(foreign, block.size());
  }

  private void addMarked(TextRuns.Run run, int end) {
    int from = block.size();
    add(end);
    if (run.mark() != null) {
      block.mark(run.mark(), from);
    }
  }

  /** Adds the text up to an offset; a block does not begin with spaces. */
  private void add(int end) {
    int from = at;
    while (block.size() == 0 && from < end && text.charAt(from) == ' ') {
      from++;
    }
    if (from < end) {
      Span shown = new Span(from, end);
      block.add(shown.shifted(start), shown.in(text));
    }
    at = Math.max(at, end);
  }
}
