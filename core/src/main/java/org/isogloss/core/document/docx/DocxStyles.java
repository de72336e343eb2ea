package org.isogloss.core.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.RawBlock;

/** What the paragraph styles of one DOCX file say of a paragraph. */
final class DocxStyles implements DocxXml.Handler {

  /**
   * What a style makes of a paragraph.
   *
   * @param kind the kind of block
   * @param level its level, or 0
   */
  record Style(RawBlock.Kind kind, int level) {}

  private static final Map<String, Style> BY_NAME = byName();
  private static final Pattern HEADING = Pattern.compile("heading([1-9])");

  /** A style that is based on one, that is based on one: as far as this. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String id = "";

  /** The styles that a file defines. */
  static DocxStyles of(DocxPackage file) throws ReadException {
    DocxStyles styles = new DocxStyles();
    Optional<byte[]> part = file.part("word/styles.xml");
    if (part.isPresent()) {
      DocxXml.read("word/styles.xml", part.get(), styles);
    }
    return styles;
  }

  /** What a style, or the one it is based on, makes of a paragraph; null if nothing. */
  Style style(String styleId) {
    String at = styleId;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      Style style = byId.get(at);
      if (style != null) {
        return style;
      }
      at = bases.get(at);
    }
    // A file may use a built-in style without defining it.
    return named(styleId);
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "style" -> id = DocxXml.attribute(element, "styleId");
      case "name" -> {
        Style style = named(DocxXml.attribute(element, "val"));
        if (style != null) {
          byId.put(id, style);
        }
      }
      case "basedOn" -> bases.put(id, DocxXml.attribute(element, "val"));
      default -> {}
    }
    return false;
  }

  @Override
  public void end(String name) {}

  @Override
  public void text(String text) {}

  private static Style named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    Matcher heading = HEADING.matcher(plain);
    if (heading.matches()) {
      return new Style(RawBlock.Kind.HEADING, Integer.parseInt(heading.group(1)));
    }
    return BY_NAME.get(plain);
  }

  private static Map<String, Style> byName() {
    Map<String, Style> styles = new HashMap<>();
    for (String line : DataFile.lines(DocxStyles.class, "styles.txt")) {
      String[] fields = line.split("[\t ]", -1);
      int level = fields.length > 2 ? Integer.parseInt(fields[2]) : 0;
      styles.put(fields[0], new Style(RawBlock.Kind.valueOf(fields[1]), level));
    }
    return styles;
  }
}
