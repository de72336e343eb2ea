package org.isogloss.core.document.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.OfficeElement;
import org.isogloss.core.document.office.OfficeXml;
import org.isogloss.core.document.office.TextFormat;

/** What the styles of one file, named and automatic, say about paragraphs and text. */
final class OdtStyles implements OfficeXml.Handler {

  /** The families of styles: a paragraph style and a text style may have the same name. */
  enum Family {
    PARAGRAPH,
    TEXT
  }

  private record Key(Family family, String name) {}

  private static final String LEFT_OUT = "LEFT_OUT";
  private static final Map<String, OdtStyle> BY_NAME = byName();

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(heading|contents|index|userindex|illustrationindex|tableindex|objectindex|toc)"
              + "([1-9]|10)");

  /** A character that a style's name may not have, as hexadecimal digits. */
  private static final Pattern ENCODED = Pattern.compile("_([0-9a-fA-F]{2,4})_");

  /** The style of paragraphs that name none. */
  private static final Key STANDARD = new Key(Family.PARAGRAPH, "Standard");

  /** How many levels of parent styles are followed. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<Key, OdtStyle> byShownName = new HashMap<>();
  private final Map<Key, OdtStyle> byOutline = new HashMap<>();
  private final Map<Key, RunStyle> runs = new HashMap<>();
  private final Map<Key, String> parents = new HashMap<>();
  private RunStyle defaults = RunStyle.NONE;

  /** The style being read; null outside of styles, and in families that do not matter. */
  private Key key;

  private boolean inDefaults;

  private OdtStyles() {}

  /** The styles that a file defines. */
  static OdtStyles of(OdtFile file) throws ReadException {
    OdtStyles styles = new OdtStyles();
    file.read(OdtFile.STYLES, styles);
    file.read(OdtFile.CONTENT, styles);
    return styles;
  }

  /** What a style, or its parent, makes of a paragraph or text; null if nothing. */
  OdtStyle style(Family family, String name) {
    OdtStyle style = inChain(family, name, key -> byShownName.getOrDefault(key, named(key)));
    return style == null ? inChain(family, name, byOutline::get) : style;
  }

  private OdtStyle inChain(Family family, String name, Function<Key, OdtStyle> of) {
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && at != null && !at.isEmpty(); i++) {
      Key style = new Key(family, at);
      OdtStyle found = of.apply(style);
      if (found != null) {
        return found;
      }
      at = parents.get(style);
    }
    return null;
  }

  /** What a style and its parents say about their text. */
  RunStyle run(Family family, String name) {
    RunStyle run = RunStyle.NONE;
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && at != null && !at.isEmpty(); i++) {
      Key style = new Key(family, at);
      run = run.over(runs.getOrDefault(style, RunStyle.NONE));
      at = parents.get(style);
    }
    return run;
  }

  /** What the standard style and the defaults of the file say about text. */
  TextFormat usual() {
    return run(STANDARD.family(), STANDARD.name()).over(defaults).format();
  }

  @Override
  public boolean start(OfficeElement element) {
    switch (element.name()) {
      case "style:style" -> startStyle(element);
      case "style:default-style" ->
          inDefaults = element.attribute("style:family").equals("paragraph");
      case "style:text-properties" -> {
        if (inDefaults) {
          defaults = RunStyle.of(element);
        } else if (key != null) {
          runs.put(key, RunStyle.of(element));
        }
      }
      // Neither contains a style of text.
      case "office:body", "office:master-styles", "text:list-style", "text:outline-style" -> {
        return true;
      }
      default -> {}
    }
    return false;
  }

  private void startStyle(OfficeElement element) {
    String name = element.attribute("style:name");
    key =
        switch (element.attribute("style:family")) {
          case "paragraph" -> new Key(Family.PARAGRAPH, name);
          case "text" -> new Key(Family.TEXT, name);
          default -> null;
        };
    if (key == null) {
      return;
    }
    parents.put(key, element.attribute("style:parent-style-name"));
    OdtStyle shown = BY_NAME.get(plain(element.attribute("style:display-name")));
    if (shown != null) {
      byShownName.put(key, shown);
    }
    String level = element.attribute("style:default-outline-level");
    if (level.matches("[1-9]|10")) {
      byOutline.put(key, new OdtStyle(RawBlock.Kind.HEADING, Integer.parseInt(level)));
    }
  }

  @Override
  public void end(String name, int end) {
    if (name.equals("style:style")) {
      key = null;
    } else if (name.equals("style:default-style")) {
      inDefaults = false;
    }
  }

  @Override
  public void text(String text, Span place) {}

  private static OdtStyle named(Key key) {
    String plain = plain(key.name());
    Matcher numbered = NUMBERED.matcher(plain);
    if (!numbered.matches()) {
      return BY_NAME.get(plain);
    }
    return numbered.group(1).equals("heading")
        ? new OdtStyle(RawBlock.Kind.HEADING, Integer.parseInt(numbered.group(2)))
        : new OdtStyle(null, 0);
  }

  private static String plain(String name) {
    String decoded =
        ENCODED
            .matcher(name)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(m.group(1), 16))));
    return decoded.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }

  private static Map<String, OdtStyle> byName() {
    Map<String, OdtStyle> styles = new HashMap<>();
    for (String line : DataFile.lines(OdtStyles.class, "styles.txt")) {
      String[] fields = line.split("[\t ]", -1);
      int level = fields.length > 2 ? Integer.parseInt(fields[2]) : 0;
      RawBlock.Kind kind = fields[1].equals(LEFT_OUT) ? null : RawBlock.Kind.valueOf(fields[1]);
      styles.put(fields[0], new OdtStyle(kind, level));
    }
    return Map.copyOf(styles);
  }
}
