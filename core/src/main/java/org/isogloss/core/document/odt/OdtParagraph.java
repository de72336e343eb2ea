package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.OfficeParagraph;
import org.isogloss.core.document.office.TextFormat;
import org.isogloss.core.document.office.TextPlace;

/** A paragraph while it is being read, with what is known about its kind. */
final class OdtParagraph {

  private OfficeParagraph content = new OfficeParagraph();

  /** Text boxes that are anchored here; they follow the paragraph. */
  final List<OdtParagraph> boxes = new ArrayList<>();

  /** An element inside which nothing can be inserted. */
  static final class Unit {
    private final int start;
    private int end;

    Unit(int start) {
      this.start = start;
    }

    /** The element in the XML; empty until its end was read, and if it is not in a paragraph. */
    Span span() {
      return new Span(start, Math.max(start, end));
    }
  }

  private final OdtPlace place;
  private final OdtStyle style;

  /** The shape that the paragraph is in, as a whole; null if it is not in one. */
  private final Unit shape;

  /** The level of a heading according to the outline; 0 for none. */
  private final int outlineLevel;

  /** The open elements inside which nothing can be inserted, such as fields. */
  private int units;

  private int unitFrom;

  /** The outermost of them; null outside of all. */
  private Unit unit;

  /** Whether white space would be collapsed into what precedes it. */
  private boolean afterSpace = true;

  /** Whether a field says that the paragraph is not shown. */
  private boolean hidden;

  /**
   * @param style what its style makes of it; null if nothing
   * @param outlineLevel the level of a heading; 0 for other paragraphs
   * @param shape the shape that it is in, as a whole; null if it is not in one
   */
  OdtParagraph(OdtPlace place, OdtStyle style, int outlineLevel, Unit shape) {
    this.place = place;
    this.style = style;
    this.shape = shape;
    this.outlineLevel = outlineLevel;
  }

  OfficeParagraph content() {
    return content;
  }

  /** The text so far. */
  CharSequence text() {
    return content.text();
  }

  boolean isLeftOut() {
    return hidden || (style != null && style.isLeftOut());
  }

  /** Removes its text; nothing more is added. */
  void hide() {
    hidden = true;
    content = new OfficeParagraph();
  }

  /** An element begins whose text is not in the XML as it is shown, or not the author's to mark. */
  Unit startUnit(int start) {
    if (units == 0) {
      unitFrom = content.text().length();
      unit = new Unit(start);
    }
    units++;
    return unit;
  }

  void endUnit(int end) {
    units--;
    if (units == 0) {
      unit.end = end;
      content.unite(unitFrom, unit.span());
      unit = null;
    }
  }

  /** The place in the XML of each part of the text; in a shape, that of the shape. */
  List<TextPlace> places() {
    if (shape == null) {
      return content.places();
    }
    Span whole = new Span(0, text().length());
    return whole.isEmpty() || shape.span().isEmpty()
        ? List.of()
        : List.of(new TextPlace(whole, shape.span(), true));
  }

  /** Adds text, in which white space is collapsed. */
  void append(String text, Span xml) {
    boolean plain = text.length() == xml.length();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      boolean space = isSpace(text.charAt(from));
      while (to < text.length() && isSpace(text.charAt(to)) == space) {
        to++;
      }
      int end = space ? from + 1 : to;
      Span place = plain ? new Span(from, end).shifted(xml.start()) : xml;
      appendExact(space ? " " : text.substring(from, end), place, space);
      from = to;
    }
  }

  private void appendExact(String text, Span xml, boolean space) {
    if (!space || !afterSpace) {
      content.append(text, xml);
    }
    afterSpace = space;
  }

  /** Adds text that an element stands for. */
  void appendElement(String text) {
    content.append(text, new Span(unit.start, unit.start));
    afterSpace = false;
  }

  /** Adds a space for a tab or a line break, unless there is one. */
  void blank() {
    CharSequence text = content.text();
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      appendElement(" ");
    }
    afterSpace = true;
  }

  /** Adds a line break, which is read as a space. */
  void lineBreak() {
    blank();
    content.lineBreak();
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
  }

  /**
   * Returns the paragraph as blocks: one, unless empty lines divide it.
   *
   * @param start where its text begins in the whole text
   * @param isForeign whether text of a format is in a language other than English
   */
  List<RawBlock> blocks(int start, Predicate<TextFormat> isForeign) {
    List<RawBlock> blocks = content.blocks(this::empty, start, isForeign);
    blocks.replaceAll(
        block ->
            block.isMarkedThroughout(Inline.Kind.MATH, ".,;:")
                ? block.as(RawBlock.Kind.MATH)
                : block);
    return blocks;
  }

  private RawBlock empty() {
    if (place.kind() != null) {
      return new RawBlock(place.kind(), place.kind() == RawBlock.Kind.TABLE ? place.rowLevel() : 0);
    }
    boolean title = style != null && style.kind() == RawBlock.Kind.TITLE;
    if (outlineLevel > 0 && !title) {
      return new RawBlock(RawBlock.Kind.HEADING, outlineLevel);
    }
    if (style != null && !isLeftOut() && style.kind() != RawBlock.Kind.LIST_ITEM) {
      return new RawBlock(style.kind(), style.level());
    }
    if (place.listLevel() > 0 || style != null) {
      return new RawBlock(RawBlock.Kind.LIST_ITEM, Math.max(1, place.listLevel()));
    }
    return new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
  }
}
