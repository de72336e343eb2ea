package org.isogloss.core.document.docx.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of WordprocessingML in one part, which may use any prefix for its namespace.
 *
 * @param prefix the prefix with its colon
 * @param declaration what a new element declares because the root does not; usually empty
 * @param namespace the namespace
 */
record WordNames(String prefix, String declaration, String namespace) {

  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  /** The names of a part whose root is in that namespace. */
  static WordNames of(XmlPart part) {
    String tag = part.startTag(part.root());
    String own = part.root().prefix();
    String namespace = declared(tag, own.isEmpty() ? "xmlns" : "xmlns:" + own).orElse("");
    if (!own.isEmpty()) {
      return new WordNames(own + ":", "", namespace);
    }
    // Attributes need a prefix even where elements have none.
    Matcher other =
        Pattern.compile("\\sxmlns:([\\w.-]+)\\s*=\\s*[\"']" + Pattern.quote(namespace) + "[\"']")
            .matcher(tag);
    return other.find()
        ? new WordNames(other.group(1) + ":", "", namespace)
        : new WordNames("w:", " xmlns:w=\"" + namespace + "\"", namespace);
  }

  private static Optional<String> declared(String tag, String attribute) {
    Matcher matcher =
        Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(tag);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether the file uses the namespaces of the strict variant of the standard. */
  boolean isStrict() {
    return namespace.startsWith(STRICT);
  }

  /** The name of an element or attribute. */
  String of(String local) {
    return prefix + local;
  }

  /** A start tag. */
  String start(String local, Attribute... attributes) {
    return "<" + of(local) + declaration + written(attributes) + ">";
  }

  /** A tag without content. */
  String empty(String local, Attribute... attributes) {
    return "<" + of(local) + declaration + written(attributes) + "/>";
  }

  String end(String local) {
    return "</" + of(local) + ">";
  }

  private String written(Attribute... attributes) {
    StringBuilder out = new StringBuilder();
    for (Attribute one : attributes) {
      out.append(' ').append(of(one.name())).append("=\"").append(one.value()).append('"');
    }
    return out.toString();
  }

  /** An attribute; its value is escaped. */
  record Attribute(String name, String value) {}

  static Attribute id(int id) {
    return new Attribute("id", String.valueOf(id));
  }

  static Attribute value(String name, String value) {
    return new Attribute(name, value);
  }

  /** The start of the range of a comment. */
  String rangeStart(int comment) {
    return empty("commentRangeStart", id(comment));
  }

  /** The end of the range of a comment, and the run that refers to the comment. */
  String rangeEnd(int comment, Optional<String> style) {
    String properties =
        style
            .map(name -> start("rPr") + empty("rStyle", value("val", name)) + end("rPr"))
            .orElse("");
    return empty("commentRangeEnd", id(comment))
        + start("r")
        + properties
        + empty("commentReference", id(comment))
        + end("r");
  }

  /** A text element that keeps its spaces. */
  String text(String text) {
    return "<" + of("t") + declaration + " xml:space=\"preserve\">" + escaped(text) + end("t");
  }

  /** A text as XML; characters that XML cannot contain become the replacement character. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  /** A text as the value of an attribute. */
  static String escapedAttribute(String text) {
    return escaped(text).replace("\"", "&quot;");
  }

  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
