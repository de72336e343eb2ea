package org.isogloss.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.TextFormat;
import org.isogloss.core.document.office.TextRuns;

/** A paragraph while it is being read: its text, its runs, and what is known about its kind. */
final class DocxParagraph {

  /** What a paragraph may be by its style that has a level in the outline. */
  private static final Set<RawBlock.Kind> PLAIN =
      Set.of(RawBlock.Kind.PARAGRAPH, RawBlock.Kind.LIST_ITEM, RawBlock.Kind.HEADING);

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

  /** Whether it has no number although its style may give it one. */
  boolean isUnnumbered;

  /** Its own level as a heading, from 1; 0 for a text, negative if only its style says it. */
  int outlineLevel = -1;

  /** The level of the item that it may continue; 0 if there is none. */
  private int itemBefore;

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
    isUnnumbered = false;
    outlineLevel = -1;
    endIsDeleted = false;
    isDropCapFrame = false;
  }

  /** Whether the next paragraph continues its text. */
  boolean isContinued() {
    return endIsDeleted || (isDropCapFrame && DropCap.isLetters(text));
  }

  /** Whether it has no text. */
  boolean isBlank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /**
   * Records the paragraph before it, whose item it may continue.
   *
   * @param before the last one that has text; null if there is none
   */
  void follow(DocxParagraph before) {
    RawBlock block = before == null ? null : before.empty();
    boolean item = block != null && block.kind() == RawBlock.Kind.LIST_ITEM;
    itemBefore = item ? block.level() : 0;
  }

  /** Whether its text so far ends in a space, or is empty. */
  boolean endsInBlank() {
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  /** Whether an image at the end of its text so far leaves a sign. */
  boolean endsInWords() {
    return ImageText.followsWords(text, runs.lineStart(), false);
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
   * @param isForeign whether a run is in a language other than English
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
  }

  private RawBlock empty() {
    if (place != null) {
      return new RawBlock(place, place == RawBlock.Kind.TABLE ? rowLevel : 0);
    }
    RawBlock.Kind kind = style == null || isLeftOut() ? null : style.kind();
    if (outlineLevel > 0 && (kind == null || PLAIN.contains(kind))) {
      return new RawBlock(RawBlock.Kind.HEADING, outlineLevel);
    }
    boolean leveled = kind == RawBlock.Kind.HEADING && outlineLevel == 0;
    if (kind != null && kind != RawBlock.Kind.LIST_ITEM && !leveled) {
      return new RawBlock(kind, style.level());
    }
    return listLevel > 0 || isLeftOut() || kind == RawBlock.Kind.LIST_ITEM
        ? item()
        : new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
  }

  /** As an item, or what continues it; an indented paragraph elsewhere is none. */
  private RawBlock item() {
    boolean numbered = listLevel > 0 || !(style.isIndented() || isUnnumbered);
    int level = numbered ? Math.max(1, listLevel) : itemBefore;
    return level > 0
        ? new RawBlock(RawBlock.Kind.LIST_ITEM, level)
        : new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
  }
}
