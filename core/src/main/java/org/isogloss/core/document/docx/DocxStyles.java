package org.isogloss.core.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.TextFormat;

/** What the styles of one DOCX file say about paragraphs and runs. */
final class DocxStyles implements DocxXml.Handler {

  /**
   * The effect of a style on a paragraph.
   *
   * @param kind the kind of block; null for one that is skipped
   * @param level its level, or 0
   */
  record Style(RawBlock.Kind kind, int level) {

    /** An indented text: an item if it is numbered. */
    boolean isIndented() {
      return kind == RawBlock.Kind.LIST_ITEM && level == 0;
    }

    /** A line of a table of contents or an index, which repeats text from elsewhere. */
    boolean isLeftOut() {
      return kind == null;
    }
  }

  private static final String LEFT_OUT = "LEFT_OUT";
  private static final Map<String, Style> BY_NAME = byName();
  private static final Pattern NUMBERED = Pattern.compile("(heading|toc|index)([1-9])");
  private static final String STYLES = "styles";

  /** The built-in styles for the marks of notes, by their plain names. */
  private static final Set<String> NOTE_MARKS = Set.of("footnotereference", "endnotereference");

  /** How many levels of base styles are followed. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, Style> byProperties = new HashMap<>();
  private final Map<String, Boolean> raised = new HashMap<>();
  private final Map<String, TextFormat> formats = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String id = "";

  /** The style of paragraphs that name none. */
  private String usual = "";

  private TextFormat defaults = TextFormat.NONE;

  /** The styles that a file defines. */
  static DocxStyles of(DocxPackage file) throws ReadException {
    DocxStyles styles = new DocxStyles();
    Optional<byte[]> part = file.part(STYLES);
    if (part.isPresent()) {
      DocxXml.read("word/styles.xml", part.get(), styles);
    }
    return styles;
  }

  /** What a style, or its base style, makes of a paragraph; null if nothing. */
  Style style(String styleId) {
    Style style = inChain(styleId, byId);
    if (style == null || style.isIndented()) {
      Style said = inChain(styleId, byProperties);
      style = said == null ? style : said;
    }
    // A file may use a built-in style without defining it.
    return style == null ? named(styleId) : style;
  }

  /** Whether a style, or its base style, makes superscripts. */
  boolean isRaised(String styleId) {
    Boolean known = inChain(styleId, raised);
    return known == null ? NOTE_MARKS.contains(plain(styleId)) : known;
  }

  private <T> T inChain(String styleId, Map<String, T> styles) {
    String at = styleId;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      if (styles.containsKey(at)) {
        return styles.get(at);
      }
      at = bases.get(at);
    }
    return null;
  }

  /** What a style and its base styles say about their text. */
  TextFormat format(String styleId) {
    TextFormat format = TextFormat.NONE;
    String at = styleId;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      format = format.over(formats.getOrDefault(at, TextFormat.NONE));
      at = bases.get(at);
    }
    return format;
  }

  /** What the default style and the document defaults say about text. */
  TextFormat usual() {
    return format(usual).over(defaults);
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "docDefaults" -> id = "";
      case "style" -> {
        id = DocxXml.attribute(element, "styleId");
        boolean first = DocxXml.attribute(element, "default").matches("1|true|on");
        usual = first && DocxXml.attribute(element, "type").equals("paragraph") ? id : usual;
      }
      case "name" -> {
        Style style = named(DocxXml.attribute(element, "val"));
        if (style != null) {
          byId.put(id, style);
        }
      }
      case "basedOn" -> bases.put(id, DocxXml.attribute(element, "val"));
      case "outlineLvl" -> {
        String level = DocxXml.attribute(element, "val");
        if (level.matches("[0-8]")) {
          byProperties.put(id, new Style(RawBlock.Kind.HEADING, 1 + Integer.parseInt(level)));
        }
      }
      case "vertAlign" -> raised.put(id, RunProperties.isRaised(element));
      case "numPr" -> byProperties.putIfAbsent(id, new Style(RawBlock.Kind.LIST_ITEM, 1));
      // Belongs to former formatting, parts of tables, or names that nothing uses.
      case "rPrChange", "pPrChange", "tblStylePr", "latentStyles" -> {
        return true;
      }
      default -> format(name, element);
    }
    return false;
  }

  private void format(String property, XMLStreamReader element) {
    if (id.isEmpty()) {
      defaults = RunProperties.applied(defaults, property, element);
    } else {
      formats.merge(
          id,
          RunProperties.applied(TextFormat.NONE, property, element),
          (before, said) -> said.over(before));
    }
  }

  @Override
  public void end(String name) {}

  @Override
  public void text(String text) {}

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }

  private static Style named(String name) {
    String plain = plain(name);
    Matcher numbered = NUMBERED.matcher(plain);
    if (!numbered.matches()) {
      return BY_NAME.get(plain);
    }
    return numbered.group(1).equals("heading")
        ? new Style(RawBlock.Kind.HEADING, Integer.parseInt(numbered.group(2)))
        : new Style(null, 0);
  }

  private static Map<String, Style> byName() {
    Map<String, Style> styles = new HashMap<>();
    for (String line : DataFile.lines(DocxStyles.class, "styles.txt")) {
      String[] fields = line.split("[\t ]", -1);
      int level = fields.length > 2 ? Integer.parseInt(fields[2]) : 0;
      RawBlock.Kind kind = fields[1].equals(LEFT_OUT) ? null : RawBlock.Kind.valueOf(fields[1]);
      styles.put(fields[0], new Style(kind, level));
    }
    return styles;
  }
}
