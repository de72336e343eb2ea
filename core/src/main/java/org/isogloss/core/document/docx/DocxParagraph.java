package org.isogloss.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.office.TextFormat;
import org.isogloss.core.document.office.TextRuns;

/** A paragraph while it is being read: its text, its runs, and what is known about its kind. */
final class DocxParagraph {

  final StringBuilder text = new StringBuilder();
  final TextRuns runs = new TextRuns();

  /** Where its text is in the file; spans are in the paragraph's text. */
  final List<TextPiece> pieces = new ArrayList<>();

  /** Where pages begin in its text, when Word last laid it out. */
  final List<Integer> pageStarts = new ArrayList<>();

  /** Text boxes that are anchored here; they follow the paragraph. */
  final List<DocxParagraph> boxes = new ArrayList<>();

  DocxStyles.Style style;

  /** What the paragraph's style says about its text. */
  TextFormat format = TextFormat.NONE;

  /** The nesting depth in a list, from 1; 0 outside one. */
  int listLevel;

  boolean displayed;

  /** Whether its end was deleted, so that the next paragraph continues it. */
  boolean endIsDeleted;

  /** Whether it is a frame for large first letters of the next paragraph. */
  boolean isDropCapFrame;

  /** The large letters that it begins with; empty if there are none. */
  private String dropCap = "";

  /** Its kind by position, regardless of style; null if the position does not determine it. */
  RawBlock.Kind place;

  /** 1 in the header row of a table; 0 elsewhere. */
  int rowLevel;

  /** The cell of a table that it is in; null outside of tables. */
  RawBlock.Cell cell;

  /** Continues as the next paragraph, whose properties now apply. */
  void restart() {
    dropCap = isDropCapFrame ? text.toString() : "";
    style = null;
    format = TextFormat.NONE;
    listLevel = 0;
    endIsDeleted = false;
    isDropCapFrame = false;
  }

  /** Whether the next paragraph continues its text. */
  boolean isContinued() {
    return endIsDeleted || (isDropCapFrame && DropCap.isLetters(text));
  }

  /** Whether its text so far ends in a space, or is empty. */
  boolean endsInBlank() {
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  /** Separates large letters from the text that follows them if they are a word. */
  void separateDropCap(String next) {
    if (text.length() == dropCap.length() && DropCap.isWord(dropCap, next)) {
      text.append(' ');
    }
  }

  /** Whether it is part of a footnote or an endnote. */
  boolean isNote() {
    return place == RawBlock.Kind.FOOTNOTE;
  }

  /** Whether its style says that it is left out. */
  boolean isLeftOut() {
    return style != null && style.isLeftOut();
  }

  /**
   * Returns the paragraph as blocks: one, unless empty lines divide it.
   *
   * @param start where its text begins in the whole text
   * @param isForeign whether a run is in another language than English
   */
  List<RawBlock> blocks(int start, Predicate<TextFormat> isForeign) {
    List<RawBlock> blocks = runs.blocks(this::empty, text, start, isForeign);
    blocks.forEach(block -> block.in(cell));
    blocks.replaceAll(
        block ->
            displayed && block.isMarkedThroughout(Inline.Kind.MATH, ".,;:")
                ? block.as(RawBlock.Kind.MATH)
                : block);
    return blocks;
  /** Whether an image at the end of its text so far leaves a sign. */
  boolean endsBehindWords() {
    return ImageText.isBehindWords(text, runs.lineStart(), false);
  }

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
