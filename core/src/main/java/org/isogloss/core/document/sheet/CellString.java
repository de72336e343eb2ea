package org.isogloss.core.document.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.xml.XmlElement;

/** The text of a string item: that of its runs, without the readings of Chinese characters. */
final class CellString {

  /** A character that XML cannot contain, as Excel writes it. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private boolean isText;

  /** Begins an element inside the item; returns whether to skip it. */
  boolean start(XmlElement element) {
    isText = element.name().equals("t");
    return element.name().equals("rPh");
  }

  /** Ends an element inside the item. */
  void end() {
    isText = false;
  }

  void text(String words) {
    if (isText) {
      text.append(words);
    }
  }

  /** Ends the item, and returns its text. */
  String finish() {
    Matcher escape = ESCAPE.matcher(text);
    String whole =
        text.indexOf("_x") < 0
            ? text.toString()
            : escape.replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    text.setLength(0);
    isText = false;
    return whole;
  }
}
