package org.isogloss.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives raw blocks their zones, rejoins what a page break cut, and builds the document. */
final class DocumentAssembler {

  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i)[\\d.\\s]*(references|bibliography|works cited|literature( cited)?|reference list)\\s*:?");
  private static final Pattern ABSTRACT =
      Pattern.compile("(?i)(abstract|summary)\\b\\s*[:.—–-]?.*");
  private static final Pattern ABSTRACT_PARAGRAPH = Pattern.compile("(?is)abstract\\s*[:.—–-].*");
  private static final Pattern KEYWORDS =
      Pattern.compile("(?is)(key\\s?words|index terms)\\s*[:.—–-].*");
  private static final Pattern CAPTION =
      Pattern.compile("(?s)(Figure|Fig\\.|Table)\\s+\\d+(\\.\\d+)*\\s*[.:].*");
  private static final Pattern NUMBERED_ENTRY = Pattern.compile("(?s)\\[\\d+]\\s.*");

  private record Mark(Inline.Kind kind, Pattern pattern) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(Inline.Kind.URL, Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"”)\\]]+")),
          new Mark(Inline.Kind.EMAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
          new Mark(
              Inline.Kind.CITATION, Pattern.compile("\\[\\d{1,3}(?:\\s*[-–,;]\\s*\\d{1,3})*]")),
          new Mark(
              Inline.Kind.MATH,
              Pattern.compile("\\$\\$[^$]+\\$\\$|\\$[^$\\s](?:[^$]*[^$\\s])?\\$")),
          new Mark(Inline.Kind.QUOTATION, Pattern.compile("“[^“”]{1,2000}”")),
          new Mark(
              Inline.Kind.FOREIGN_SCRIPT,
              Pattern.compile(
                  "[\\p{IsHan}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+")));

  private DocumentAssembler() {}

  static Document assemble(DocumentId id, String source, List<RawBlock> raw) {
    List<RawBlock> blocks = rejoined(raw);
    DocumentBuilder builder = new DocumentBuilder(id, source);
    List<Zone> zones = zones(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      emit(builder, blocks.get(i), zones.get(i));
    }
    return builder.build();
  }

  /** Joins a paragraph that breaks off in mid-sentence with the lower-case paragraph after it. */
  private static List<RawBlock> rejoined(List<RawBlock> raw) {
    List<RawBlock> joined = new ArrayList<>();
    RawBlock last = null;
    for (RawBlock block : raw) {
      String text = block.text();
      if (block.kind == RawBlock.Kind.CODE) {
        // Code between two paragraphs is no page break.
        last = null;
      }
      if (text.isBlank()) {
        continue;
      }
      if (last != null && breaksOff(last) && goesOn(block, text)) {
        last.join(block);
      } else {
        joined.add(block);
        last = block;
      }
    }
    return joined;
  }

  private static boolean breaksOff(RawBlock block) {
    if (block.kind != RawBlock.Kind.PARAGRAPH) {
      return false;
    }
    String text = block.text().stripTrailing();
    char last = text.charAt(text.length() - 1);
    return Character.isLetter(last) || last == ',';
  }

  private static boolean goesOn(RawBlock block, String text) {
    return block.kind == RawBlock.Kind.PARAGRAPH && Character.isLowerCase(text.strip().charAt(0));
  }

  private static List<Zone> zones(List<RawBlock> blocks) {
    List<Zone> zones = new ArrayList<>();
    int headings = 0;
    boolean titled = !blocks.isEmpty() && blocks.get(0).kind == RawBlock.Kind.HEADING;
    boolean scholarly = titled && hasFrontPart(blocks);
    boolean front = scholarly;
    Zone section = Zone.BODY;
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      String text = block.text().strip();
      if (block.kind == RawBlock.Kind.HEADING) {
        headings++;
        front &= headings == 1;
        section = sectionOf(text);
        zones.add(titled && i == 0 ? Zone.TITLE : Zone.HEADING);
      } else if (block.kind == RawBlock.Kind.PARAGRAPH && REFERENCES.matcher(text).matches()) {
        section = Zone.REFERENCE_ENTRY;
        zones.add(Zone.HEADING);
      } else if (KEYWORDS.matcher(text).matches()) {
        front = false;
        zones.add(Zone.KEYWORDS);
      } else if (ABSTRACT_PARAGRAPH.matcher(text).matches()) {
        front = false;
        zones.add(Zone.ABSTRACT);
      } else if (front) {
        zones.add(Zone.BYLINE);
      } else {
        zones.add(zone(block, text, section));
      }
    }
    return zones;
  }

  /** Whether an abstract or keywords follow the title before the text proper begins. */
  private static boolean hasFrontPart(List<RawBlock> blocks) {
    for (RawBlock block : blocks.subList(1, blocks.size())) {
      String text = block.text().strip();
      if (block.kind == RawBlock.Kind.HEADING) {
        return ABSTRACT.matcher(text).matches();
      }
      if (ABSTRACT_PARAGRAPH.matcher(text).matches() || KEYWORDS.matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Zone sectionOf(String heading) {
    if (REFERENCES.matcher(heading).matches()) {
      return Zone.REFERENCE_ENTRY;
    }
    return heading.toLowerCase(Locale.ROOT).equals("abstract") ? Zone.ABSTRACT : Zone.BODY;
  }

  private static Zone zone(RawBlock block, String text, Zone section) {
    return switch (block.kind) {
      case CODE -> Zone.CODE;
      case TABLE -> Zone.TABLE;
      case FOOTNOTE -> Zone.FOOTNOTE;
      case QUOTATION -> Zone.QUOTATION;
      case LIST_ITEM -> section == Zone.REFERENCE_ENTRY ? section : Zone.LIST_ITEM;
      case HEADING -> Zone.HEADING;
      case PARAGRAPH -> {
        if (section == Zone.BODY && CAPTION.matcher(text).matches()) {
          yield Zone.CAPTION;
        }
        yield section == Zone.BODY && NUMBERED_ENTRY.matcher(text).matches()
            ? Zone.FOOTNOTE
            : section;
      }
    };
  }

  private static void emit(DocumentBuilder builder, RawBlock block, Zone zone) {
    builder.startBlock();
    int start = builder.position();
    for (RawBlock.Piece piece : block.pieces) {
      int from = builder.position();
      builder.addReplaced(piece.text(), piece.source());
      if (piece.mark() != null) {
        builder.mark(piece.mark(), from);
      }
    }
    String text = builder.proseFrom(start);
    for (Mark mark : MARKS) {
      Matcher matcher = mark.pattern().matcher(text);
      while (matcher.find()) {
        builder.mark(mark.kind(), new Span(start + matcher.start(), start + matcher.end()));
      }
    }
    builder.endBlock(zone, block.level);
  }
}
