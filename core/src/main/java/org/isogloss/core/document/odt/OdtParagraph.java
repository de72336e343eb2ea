package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.office.OfficeParagraph;
import org.isogloss.core.document.office.TextFormat;

/** A paragraph while it is being read, with what is known about its kind. */
final class OdtParagraph {

  private OfficeParagraph content = new OfficeParagraph();

  /** Text boxes that are anchored here; they follow the paragraph. */
  final List<OdtParagraph> boxes = new ArrayList<>();

  private final OdtPlace place;
  private final OdtStyle style;

  /** The level of a heading according to the outline; 0 for none. */
  private final int outlineLevel;

  /** The open elements inside which nothing can be inserted, such as fields. */
  private int units;

  private int unitFrom;
  private int unitStart;

  /** Whether white space would be collapsed into what precedes it. */
  private boolean afterSpace = true;

  /** Whether a field says that the paragraph is not shown. */
  private boolean hidden;

  /**
   * @param style what its style makes of it; null if nothing
   * @param outlineLevel the level of a heading; 0 for other paragraphs
   */
  OdtParagraph(OdtPlace place, OdtStyle style, int outlineLevel) {
    this.place = place;
    this.style = style;
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
  void startUnit(int start) {
    if (units == 0) {
      unitFrom = content.text().length();
      unitStart = start;
    }
    units++;
  }

  void endUnit(int end) {
    units--;
    if (units == 0) {
      content.unite(unitFrom, new Span(unitStart, end));
    }
  }

  /** Adds text, in which white space is collapsed. */
  void append(String text, Span xml) {
    if (text.length() != xml.length()) {
      // A character reference.
      appendExact(isSpace(text.charAt(0)) ? " " : text, xml, isSpace(text.charAt(0)));
      return;
    }
    int from = 0;
    while (from < text.length()) {
      int to = from;
      boolean space = isSpace(text.charAt(from));
      while (to < text.length() && isSpace(text.charAt(to)) == space) {
        to++;
      }
      int end = space ? from + 1 : to;
      Span place = new Span(xml.start() + from, xml.start() + end);
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
    content.append(text, new Span(unitStart, unitStart));
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

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
  }

  /**
   * Returns the paragraph as a block.
   *
   * @param start where its text begins in the whole text
   * @param isForeign whether text of a format is in another language than English
   */
  RawBlock block(int start, Predicate<TextFormat> isForeign) {
    RawBlock block = empty();
    content.addTo(block, start, isForeign);
    boolean formula = block.isMarkedThroughout(Inline.Kind.MATH, ".,;:");
    return formula ? block.as(RawBlock.Kind.MATH) : block;
  }

  private RawBlock empty() {
    if (place.kind() != null) {
      return new RawBlock(
          place.kind(), place.kind() == RawBlock.Kind.TABLE ? place.rowLevel() : 0);
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
