package org.isogloss.core.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.RawBlock;
import org.jsoup.nodes.Element;

/** What an element is to the reader. */
enum ElementRole {
  SKIP,
  BLOCK(RawBlock.Kind.PARAGRAPH),
  METADATA(RawBlock.Kind.METADATA),
  HEADING_1(RawBlock.Kind.HEADING),
  HEADING_2(RawBlock.Kind.HEADING),
  HEADING_3(RawBlock.Kind.HEADING),
  HEADING_4(RawBlock.Kind.HEADING),
  HEADING_5(RawBlock.Kind.HEADING),
  HEADING_6(RawBlock.Kind.HEADING),
  LIST_ITEM(RawBlock.Kind.LIST_ITEM),
  QUOTATION(RawBlock.Kind.QUOTATION),
  CELL(RawBlock.Kind.TABLE),
  HEADER_CELL(RawBlock.Kind.TABLE),
  CAPTION(RawBlock.Kind.CAPTION),
  CODE_BLOCK(RawBlock.Kind.CODE),
  BYLINE(RawBlock.Kind.BYLINE),
  ABSTRACT(RawBlock.Kind.ABSTRACT),
  KEYWORDS(RawBlock.Kind.KEYWORDS),
  FOOTNOTE(RawBlock.Kind.FOOTNOTE),
  REFERENCE(RawBlock.Kind.REFERENCE_ENTRY),
  INLINE,
  BREAK,
  /** Set above the line: a note number, or a power. */
  RAISED,
  CODE(Inline.Kind.CODE),
  EMPHASIS(Inline.Kind.EMPHASIS),
  QUOTATION_INLINE(Inline.Kind.QUOTATION),
  MATH_INLINE(Inline.Kind.MATH),
  MATH(Inline.Kind.MATH),
  CITATION(Inline.Kind.CITATION);

  private static final Map<String, ElementRole> BY_SELECTOR = bySelector();

  /** What block it opens, or null. */
  final RawBlock.Kind block;

  /** What its text is marked as, or null. */
  final Inline.Kind mark;

  ElementRole() {
    this(null, null);
  }

  ElementRole(RawBlock.Kind block) {
    this(block, null);
  }

  ElementRole(Inline.Kind mark) {
    this(null, mark);
  }

  ElementRole(RawBlock.Kind block, Inline.Kind mark) {
    this.block = block;
    this.mark = mark;
  }

  /** The role of an element: by its role attribute, then its classes, then its name. */
  static ElementRole of(Element element) {
    if (element.attributesSize() > 0) {
      ElementRole byRole = BY_SELECTOR.get("=" + element.attr("role"));
      if (byRole != null) {
        return byRole;
      }
      for (String name : element.attr("class").split("\\s+")) {
        ElementRole byClass = BY_SELECTOR.get("." + name);
        if (byClass != null) {
          return byClass;
        }
      }
    }
    return BY_SELECTOR.getOrDefault(element.normalName(), INLINE);
  }

  /** The heading level from 1, or 1 for a header cell; 0 elsewhere. */
  int level() {
    return block == RawBlock.Kind.HEADING
        ? ordinal() - HEADING_1.ordinal() + 1
        : this == HEADER_CELL ? 1 : 0;
  }

  private static Map<String, ElementRole> bySelector() {
    Map<String, ElementRole> roles = new HashMap<>();
    for (String line : DataFile.lines(ElementRole.class, "elements.txt")) {
      String[] fields = line.split("\t");
      roles.put(fields[0], valueOf(fields[1].toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return roles;
  }
}
