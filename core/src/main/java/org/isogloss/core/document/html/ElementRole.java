package org.isogloss.core.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.RawBlock;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
  /** A footnote inside the sentence that it belongs to. */
  NOTE(RawBlock.Kind.FOOTNOTE),
  /** The number or mark of a note, unless it is words of the sentence. */
  NOTE_REFERENCE,
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

  /** The roles in certain elements only: by the selector, and then by that of the outer element. */
  private static final Map<String, Map<String, ElementRole>> WITHIN = within();

  private static final String CHILD = ">";

  /** What a table says that is none. */
  private static final Set<String> LAYOUT = Set.of("presentation", "none");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  private static final Pattern ROMAN = Pattern.compile("\\s*+[ivxlc]++\\s*+");

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
    ElementRole byName = byName(element);
    ElementRole said = element.attributesSize() == 0 ? null : byAttributes(element);
    if (said == null || (said == SKIP && WHOLE_PAGE.contains(element.normalName()))) {
      return byName;
    }
    if (said == NOTE_REFERENCE) {
      return isPhrase(element.text()) ? byName : SKIP;
    }
    if (byName.block == null) {
      return inline(element, byName, said);
    }
    // A style can turn inline text into a block, but does not change a heading or a cell; nor does
    // a class that marks text.
    boolean weak = said == BLOCK || (said.mark != null && byName != BLOCK);
    return weak ? byName : said;
  }

  /** The role of an element that is inline text by its name, although it may be said to be more. */
  private static ElementRole inline(Element element, ElementRole byName, ElementRole said) {
    if (said == FOOTNOTE) {
      return note(element, byName);
    }
    boolean block = said.block != null && said != BLOCK;
    return block && isAmongWords(element) ? byName : said;
  }

  /** The role of an inline element that is called a footnote: the reference to one is, too. */
  private static ElementRole note(Element element, ElementRole byName) {
    if (byName != LINK) {
      return byName == RAISED ? RAISED : NOTE;
    }
    return isRaised(element.parent()) || isRaised(element.firstElementChild()) ? LINK : RAISED;
  }

  private static boolean isRaised(Element element) {
    return element != null && element.normalName().equals("sup");
  }

  /** Whether the text of a sentence goes on before or after an element. */
  private static boolean isAmongWords(Element element) {
    return hasWords(element.previousSibling()) || hasWords(element.nextSibling());
  }

  private static boolean hasWords(Node node) {
    return node instanceof TextNode text
        && text.getWholeText().codePoints().anyMatch(Character::isLetter);
  }

  /** Whether the text of a reference to a note is words, and no number, letter or mark. */
  private static boolean isPhrase(String text) {
    return WORD.matcher(text).find()
        && !ROMAN.matcher(text).matches()
        && text.codePoints().noneMatch(c -> Character.isDigit(c) || "[(*†‡".indexOf(c) >= 0);
  }

  private static ElementRole byName(Element element) {
    ElementRole role = BY_SELECTOR.getOrDefault(element.normalName(), INLINE);
    return (role == CELL || role == HEADER_CELL) && isLayout(element) ? BLOCK : role;
  }

  /** Whether the table of a cell only lays out the page: it says so, or has no other cell. */
  private static boolean isLayout(Element cell) {
    Element row = cell.parent();
    Element part = row == null ? null : row.parent();
    Element table = part == null ? null : part.parent();
    if (table == null || !table.normalName().equals("table")) {
      return false;
    }
    return LAYOUT.contains(table.attr("role")) || (isAlone(cell) && isAlone(row) && isAlone(part));
  }

  private static boolean isAlone(Element element) {
    return element.previousElementSibling() == null && element.nextElementSibling() == null;
  }

  /** Whether an element of this name is apart from the text around it. */
  static boolean isBlock(String name) {
    return BY_SELECTOR.getOrDefault(name, INLINE).block != null;
  }

  private static ElementRole byAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = "@" + attribute.getKey().toLowerCase(Locale.ROOT);
      ElementRole role = find(name, element);
      if (role == null) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        role = find(name + "=" + value, element);
      }
      if (role != null) {
        return role;
      }
    }
    ElementRole byStyle = element.hasAttr("style") ? byStyle(element.attr("style")) : null;
    if (byStyle != null) {
      return byStyle;
    }
    ElementRole byRole = find("=" + element.attr("role"), element);
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
      ElementRole byClass = find("." + name, element);
      if (byClass != null) {
        return byClass;
      }
    }
    return null;
  }

  /** The role of what a selector selects, in the element that it is in; null if there is none. */
  private static ElementRole find(String selector, Element element) {
    Map<String, ElementRole> within = WITHIN.get(selector);
    Element outer = within == null ? null : element.parent();
    if (outer != null) {
      ElementRole role = within.get(outer.normalName());
      for (String name : outer.attr("class").split("\\s+", -1)) {
        role = role == null ? within.get("." + name) : role;
      }
      if (role != null) {
        return role;
      }
    }
    return BY_SELECTOR.get(selector);
  }

  private static Map<String, ElementRole> bySelector() {
    Map<String, ElementRole> roles = new HashMap<>();
    for (String[] line : lines()) {
      roles.put(line[0], role(line));
    }
    return roles;
  }

  private static Map<String, Map<String, ElementRole>> within() {
    Map<String, Map<String, ElementRole>> roles = new HashMap<>();
    for (String[] line : lines()) {
      int child = line[0].indexOf(CHILD);
      if (child > 0) {
        roles
            .computeIfAbsent(line[0].substring(child + 1), selector -> new HashMap<>())
            .put(line[0].substring(0, child), role(line));
      }
    }
    return roles;
  }

  private static List<String[]> lines() {
    return DataFile.lines(ElementRole.class, "elements.txt").stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static ElementRole role(String[] line) {
    return valueOf(line[1].toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
