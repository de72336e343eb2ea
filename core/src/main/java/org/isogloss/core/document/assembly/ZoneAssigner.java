package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Zone;

/** Assigns zones to raw blocks, from left to right, by markup, wording and section. */
final class ZoneAssigner {

  private static final Patterns PATTERNS = new Patterns(ZoneAssigner.class, "zone-patterns.txt");

  /** The maximum length of a byline or notice; keeps the patterns away from running text. */
  private static final int LONGEST_NOTICE = 400;

  /** The section that the last heading opened. */
  private Zone section = Zone.BODY;

  private int sectionLevel;

  /** Whether a sentence introduced the parts of a section that has the heading of references. */
  private boolean introduced;

  /** Whether the byline may still follow. */
  private boolean front;

  /** Whether the abstract has been read: after it, the first running text ends the front part. */
  private boolean afterAbstract;

  private ZoneAssigner() {}

  /** The zone of each block. */
  static List<Zone> zones(List<RawBlock> blocks) {
    ZoneAssigner assigner = new ZoneAssigner();
    List<Zone> zones = new ArrayList<>();
    int title = title(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (i == title) {
        assigner.title(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        zones.add(Zone.TITLE);
      } else {
        boolean afterTitle = i == title + 1 && title >= 0;
        zones.add(assigner.next(blocks.get(i), afterTitle));
      }
    }
    return zones;
  }

  /** The number that a heading spells out, or the empty text. */
  static String number(Zone zone, String text) {
    if (zone != Zone.HEADING && zone != Zone.TITLE) {
      return "";
    }
    for (Pattern pattern : PATTERNS.named("heading-number")) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.lookingAt()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  /** The title: a heading before all text; -1 if there is none. */
  private static int title(List<RawBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i).kind()) {
        case HEADING, TITLE -> {
          if (!isGenerated(blocks.get(i).text().strip())) {
            return i;
          }
        }
        case METADATA, BOILERPLATE, CODE, MATH, CAPTION, FOOTNOTE, SHORT_TITLE, LABEL -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether an abstract or keywords follow the title before the text proper begins. */
  private static boolean hasFrontPart(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      String text = block.text().strip();
      switch (block.kind()) {
        case HEADING -> {
          return PATTERNS.matches("abstract-heading", text)
              || PATTERNS.matches("keywords-heading", text);
        }
        case ABSTRACT, KEYWORDS -> {
          return true;
        }
        default -> {
          if (PATTERNS.begins("abstract", text)
              || PATTERNS.begins("keywords", text)
              || PATTERNS.matches("abstract-heading", text)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Zone next(RawBlock block, boolean afterTitle) {
    String text = block.text().strip();
    return switch (block.kind()) {
      case TITLE, HEADING -> heading(text, block.level());
      case SHORT_TITLE -> Zone.HEADING;
      case BYLINE -> Zone.BYLINE;
      case ABSTRACT -> {
        afterAbstract = true;
        yield Zone.ABSTRACT;
      }
      case KEYWORDS -> Zone.KEYWORDS;
      case TABLE, LABEL -> Zone.TABLE;
      case CAPTION -> Zone.CAPTION;
      case FOOTNOTE -> Zone.FOOTNOTE;
      case CODE -> Zone.CODE;
      case MATH -> Zone.MATH;
      case REFERENCE_ENTRY -> Zone.REFERENCE_ENTRY;
      case BOILERPLATE -> Zone.BOILERPLATE;
      case METADATA -> Zone.METADATA;
      case QUOTATION -> Zone.QUOTATION;
      case LIST_ITEM -> hasCaptionLabel(block) ? Zone.CAPTION : listItem(block, text);
      case SENTENCES -> Zone.BODY;
      case PARAGRAPH -> hasCaptionLabel(block) ? Zone.CAPTION : paragraph(block, text, afterTitle);
    };
  }

  /** Whether it begins with a label that is set apart by bold or italic type: *Figure 2* Lamps. */
  private static boolean hasCaptionLabel(RawBlock block) {
    if (!PATTERNS.begins("caption-label", block.text().stripLeading())) {
      return false;
    }
    List<RawBlock.Run> runs = block.runs();
    RawBlock.Run first = runs.get(0);
    return runs.size() > 1
        && first.kinds().contains(Inline.Kind.EMPHASIS)
        && PATTERNS.matches("caption-label", first.text().strip())
        && PATTERNS.begins("caption-words", runs.get(1).text().stripLeading());
  }

  /** The title of a file may be that of a reference list: in a book, the list can be a file. */
  private void title(RawBlock title, List<RawBlock> after) {
    boolean references = sectionOf(title.text().strip()) == Zone.REFERENCE_ENTRY;
    front = !references && hasFrontPart(after);
    section = references ? Zone.REFERENCE_ENTRY : Zone.BODY;
    sectionLevel = title.level();
  }

  private Zone heading(String text, int level) {
    if (isGenerated(text)) {
      return Zone.BOILERPLATE;
    }
    if (PATTERNS.begins("caption-heading", text)) {
      return Zone.CAPTION;
    }
    front = false;
    // A subsection of the reference list contains references, too.
    boolean inside = section == Zone.REFERENCE_ENTRY && sectionLevel > 0 && level > sectionLevel;
    introduced = false;
    if (!inside) {
      section = sectionOf(text);
      sectionLevel = level;
    }
    return Zone.HEADING;
  }

  private static Zone sectionOf(String heading) {
    if (PATTERNS.matches("references-heading", heading)) {
      return Zone.REFERENCE_ENTRY;
    }
    if (PATTERNS.matches("abstract-heading", heading)) {
      return Zone.ABSTRACT;
    }
    return PATTERNS.matches("keywords-heading", heading) ? Zone.KEYWORDS : Zone.BODY;
  }

  private Zone listItem(RawBlock block, String text) {
    if (section == Zone.REFERENCE_ENTRY && !isProse(block, text)) {
      return section;
    }
    return isBoilerplate(text) || isChange(text) ? Zone.BOILERPLATE : Zone.LIST_ITEM;
  }

  private Zone paragraph(RawBlock block, String text, boolean afterTitle) {
    if (PATTERNS.matches("references-heading", text)
        || (front && PATTERNS.matches("abstract-heading", text))) {
      front = false;
      section = sectionOf(text);
      sectionLevel = 0;
      return Zone.HEADING;
    }
    if (PATTERNS.begins("keywords", text)) {
      front = false;
      return Zone.KEYWORDS;
    }
    if (PATTERNS.begins("abstract", text)) {
      front = false;
      return Zone.ABSTRACT;
    }
    if (isBoilerplate(text)) {
      return Zone.BOILERPLATE;
    }
    boolean mayBeByline = front || (afterTitle && isByline(text));
    if (mayBeByline && !PATTERNS.begins("running-text", text)) {
      return Zone.BYLINE;
    }
    front &= !afterAbstract;
    boolean prose = section == Zone.REFERENCE_ENTRY && isProse(block, text);
    if (section != Zone.BODY && !prose) {
      return section;
    }
    if (PATTERNS.begins("caption", text)) {
      return Zone.CAPTION;
    }
    return PATTERNS.begins("footnote", text) ? Zone.FOOTNOTE : Zone.BODY;
  }

  /**
   * Whether a text in a section of references is one about something else: it introduces what
   * follows, or was introduced and is not a reference.
   */
  private boolean isProse(RawBlock block, String text) {
    introduced |= PATTERNS.matches("reference-introduction", text);
    boolean linked = !block.marked(EnumSet.of(Inline.Kind.LINK)).isEmpty();
    return introduced && !linked && PATTERNS.matches("reference-prose", text);
  }

  private static boolean isByline(String text) {
    return text.length() <= LONGEST_NOTICE && PATTERNS.matches("byline", text);
  }

  /** Whether an item is the title of a change, as programs list them. */
  private static boolean isChange(String text) {
    return text.length() <= LONGEST_NOTICE && PATTERNS.matches("change", text);
  }

  private static boolean isBoilerplate(String text) {
    return isGenerated(text)
        || (text.length() <= LONGEST_NOTICE && PATTERNS.begins("boilerplate", text));
  }

  /** Whether it is the notice of a program that wrote the page, perhaps as a heading. */
  private static boolean isGenerated(String text) {
    return text.length() <= LONGEST_NOTICE && PATTERNS.matches("generated", text);
  }
}
