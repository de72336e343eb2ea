package org.isogloss.core.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.RawBlock;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element is to the reader. */
enum ElementRole {
  SKIP,
  BLOCK(RawBlock.Kind.PARAGRAPH),
  METADATA(RawBlock.Kind.METADATA),
  HEADING_1(RawBlock.Kind.HEADING, 1),
  HEADING_2(RawBlock.Kind.HEADING, 2),
  HEADING_3(RawBlock.Kind.HEADING, 3),
  HEADING_4(RawBlock.Kind.HEADING, 4),
  HEADING_5(RawBlock.Kind.HEADING, 5),
  HEADING_6(RawBlock.Kind.HEADING, 6),
  LIST_ITEM(RawBlock.Kind.LIST_ITEM),
  QUOTATION(RawBlock.Kind.QUOTATION),
  CELL(RawBlock.Kind.TABLE),
  HEADER_CELL(RawBlock.Kind.TABLE, 1),
  CAPTION(RawBlock.Kind.CAPTION),
  CODE_BLOCK(RawBlock.Kind.CODE),
  BYLINE(RawBlock.Kind.BYLINE),
  ABSTRACT(RawBlock.Kind.ABSTRACT),
  KEYWORDS(RawBlock.Kind.KEYWORDS),
  FOOTNOTE(RawBlock.Kind.FOOTNOTE),
  REFERENCE(RawBlock.Kind.REFERENCE_ENTRY),
  BOILERPLATE(RawBlock.Kind.BOILERPLATE),
  INLINE,
  BREAK,
  /** Superscript: a note number, or a power. */
  RAISED,
  CODE(Inline.Kind.CODE),
  EMPHASIS(Inline.Kind.EMPHASIS),
  LINK(Inline.Kind.LINK),
  QUOTATION_INLINE(Inline.Kind.QUOTATION),
  MATH_INLINE(Inline.Kind.MATH),
  MATH(Inline.Kind.MATH),
  CITATION(Inline.Kind.CITATION);

  private static final Map<String, ElementRole> BY_SELECTOR = bySelector();

  /** Elements that are never skipped because of class or style: nothing would remain. */
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

  /** The kind of block it opens, or null. */
  final RawBlock.Kind block;

  /** The kind its text is marked as, or null. */
  final Inline.Kind mark;

  /** The heading level from 1, or 1 for a header cell; 0 elsewhere. */
  final int level;

  ElementRole() {
    this(null, null, 0);
  }

  ElementRole(RawBlock.Kind block) {
    this(block, null, 0);
  }

  ElementRole(RawBlock.Kind block, int level) {
    this(block, null, level);
  }

  ElementRole(Inline.Kind mark) {
    this(null, mark, 0);
  }

  ElementRole(RawBlock.Kind block, Inline.Kind mark, int level) {
    this.block = block;
    this.mark = mark;
    this.level = level;
  }

  /**
   * The role of an element, by its attributes and style, its role, its classes, and then its name.
   */
  static ElementRole of(Element element) {
    ElementRole byName = BY_SELECTOR.getOrDefault(element.normalName(), INLINE);
    if (element.attributesSize() == 0) {
      return byName;
    }
    ElementRole said = byAttributes(element);
    boolean wholePage = said == SKIP && WHOLE_PAGE.contains(element.normalName());
    // A style can turn inline text into a block, but does not change a heading or a cell.
    boolean weak = said == BLOCK && byName != INLINE;
    return said == null || wholePage || weak ? byName : said;
  }

  /** Whether an element of this name is apart from the text around it. */
  static boolean isBlock(String name) {
    return BY_SELECTOR.getOrDefault(name, INLINE).block != null;
  }

  private static ElementRole byAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = "@" + attribute.getKey().toLowerCase(Locale.ROOT);
      ElementRole role = BY_SELECTOR.get(name);
      if (role == null) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        role = BY_SELECTOR.get(name + "=" + value);
      }
      if (role != null) {
        return role;
      }
    }
    ElementRole byStyle = element.hasAttr("style") ? byStyle(element.attr("style")) : null;
    if (byStyle != null) {
      return byStyle;
    }
    ElementRole byRole = BY_SELECTOR.get("=" + element.attr("role"));
    return byRole == null ? byClass(element) : byRole;
  }

  private static ElementRole byStyle(String style) {
    ElementRole found = null;
    for (String declaration : style.split(";", -1)) {
      String plain = declaration.replaceAll("\\s|!important", "").toLowerCase(Locale.ROOT);
      ElementRole role = BY_SELECTOR.get("~" + plain);
      found = role == null ? found : role;
    }
    return found;
  }

  private static ElementRole byClass(Element element) {
    for (String name : element.attr("class").split("\\s+", -1)) {
      ElementRole byClass = BY_SELECTOR.get("." + name);
      if (byClass != null) {
        return byClass;
      }
    }
    return null;
  }

  private static Map<String, ElementRole> bySelector() {
    Map<String, ElementRole> roles = new HashMap<>();
    for (String line : DataFile.lines(ElementRole.class, "elements.txt")) {
      String[] fields = line.split("\t", -1);
      roles.put(fields[0], valueOf(fields[1].toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return roles;
  }
}
