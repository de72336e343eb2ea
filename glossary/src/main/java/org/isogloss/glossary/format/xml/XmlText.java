package org.isogloss.glossary.format.xml;

import org.isogloss.glossary.format.source.Warnings;

/** Writes XML, one element on a line unless its layout says otherwise. */
final class XmlText {

  private final StringBuilder out = new StringBuilder();
  private final Warnings warnings;
  private final XmlLayout layout;
  private int depth;

  XmlText(Warnings warnings, XmlLayout layout) {
    this.warnings = warnings;
    this.layout = layout;
  }

  /** Adds a raw line. */
  void line(String xml) {
    out.append(layout.indent(depth)).append(xml).append(layout.lineEnd());
  }

  /**
   * Adds a start tag on its own line.
   *
   * @param attributes alternating names and values; those with an empty value are omitted
   */
  void open(String name, String... attributes) {
    line("<" + name + attributes(attributes) + ">");
    depth++;
  }

  void close(String name) {
    depth--;
    line("</" + name + ">");
  }

  /** Adds an element that contains only text. */
  void leaf(String name, String text, String... attributes) {
    // Programs break and indent the lines of a text at will, so it is read as one line.
    if (text.strip().indexOf('\n') >= 0) {
      warnings.add("line break", "cannot be stored in XML");
    }
    line("<" + name + attributes(attributes) + ">" + escape(text) + "</" + name + ">");
  }

  private String attributes(String... attributes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        String value = escape(attributes[i + 1]).replace("\"", "&quot;");
        text.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
      }
    }
    return text.toString();
  }

  private String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '&') {
                escaped.append("&amp;");
              } else if (c == '<') {
                escaped.append("&lt;");
              } else if (c == '>') {
                escaped.append("&gt;");
              } else if ((c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF) {
                warnings.add("control character", "cannot be stored in XML");
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
