package org.isogloss.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** A paragraph while it is being read: its text, its runs, and what is known about its kind. */
final class DocxParagraph {

  /**
   * A run of the paragraph.
   *
   * @param span its span in the paragraph's text
   * @param mark the kind given by its formatting; null for none
   * @param format its language, and whether it is excluded from proofing
   */
  record Run(Span span, Inline.Kind mark, RunFormat format) {}

  final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /** Where its text is in the file; spans are in the paragraph's text. */
  final List<TextPiece> pieces = new ArrayList<>();

  /** Text boxes that are anchored here; they follow the paragraph. */
  final List<DocxParagraph> boxes = new ArrayList<>();

  DocxStyles.Style style;

  /** What the paragraph's style says about its text. */
  RunFormat format = RunFormat.NONE;

  /** The nesting depth in a list, from 1; 0 outside one. */
  int listLevel;

  boolean displayed;

  /** Whether its end was deleted, so that the next paragraph continues it. */
  boolean endIsDeleted;

  /** Its kind by position, regardless of style; null if the position does not determine it. */
  RawBlock.Kind place;

  /** 1 in the header row of a table; 0 elsewhere. */
  int rowLevel;

  /** Continues as the next paragraph, whose properties now apply. */
  void restart() {
    style = null;
    format = RunFormat.NONE;
    listLevel = 0;
    endIsDeleted = false;
  }

  /** Whether its style says that it is left out. */
  boolean isLeftOut() {
    return style != null && style.isLeftOut();
  }

  void add(Run run) {
    if (!run.span().isEmpty()) {
      runs.add(run);
    }
  }

  /**
   * Returns the paragraph as a block.
   *
   * @param start where its text begins in the whole text
   * @param isForeign whether a run is in another language than English
   */
  RawBlock block(int start, Predicate<RunFormat> isForeign) {
    RawBlock block = empty();
    int at = 0;
    int foreign = -1;
    for (Run run : runs) {
      add(block, start, new Span(at, run.span().start()));
      boolean isForeignRun = isForeign.test(run.format());
      if (!isForeignRun && foreign >= 0) {
        block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
      }
      foreign = !isForeignRun ? -1 : foreign < 0 ? block.size() : foreign;
      int from = block.size();
      add(block, start, run.span());
      if (run.mark() != null) {
        block.mark(run.mark(), from);
      }
      at = run.span().end();
    }
    if (foreign >= 0) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
    }
    add(block, start, new Span(at, text.length()));
    boolean formula = displayed && block.isMarkedThroughout(Inline.Kind.MATH, ".,;:");
    return formula ? block.as(RawBlock.Kind.MATH) : block;
  }

  private void add(RawBlock block, int start, Span span) {
    int from = span.start();
    while (block.size() == 0 && from < span.end() && text.charAt(from) == ' ') {
      from++;
    }
    Span shown = new Span(from, span.end());
    block.add(shown.shifted(start), shown.in(text));
  }

  private RawBlock empty() {
    if (place != null) {
      return new RawBlock(place, place == RawBlock.Kind.TABLE ? rowLevel : 0);
    }
    if (style != null && !isLeftOut() && style.kind() != RawBlock.Kind.LIST_ITEM) {
      return new RawBlock(style.kind(), style.level());
    }
    if (listLevel > 0 || style != null) {
      return new RawBlock(RawBlock.Kind.LIST_ITEM, Math.max(1, listLevel));
    }
    return new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
  }
}
