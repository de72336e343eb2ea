package org.isogloss.core.document.docx.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.isogloss.core.document.ReadException;

/**
 * A part of a file as XML text, with the offsets of its elements. Encoding it again gives the same
 * bytes.
 */
final class XmlPart {

  private static final Pattern ENCODING =
      Pattern.compile("^\uFEFF?<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  private static final int HEAD = 200;

  private final String name;
  private final Charset charset;
  private final String text;
  private final List<XmlElement> elements = new ArrayList<>();

  private XmlPart(String name, Charset charset, String text) {
    this.name = name;
    this.charset = charset;
    this.text = text;
  }

  /**
   * Reads a part.
   *
   * @throws ReadException if it is not well-formed
   */
  static XmlPart of(String name, byte[] bytes) throws ReadException {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      XmlPart part = new XmlPart(name, charset, text);
      part.scan();
      return part;
    } catch (CharacterCodingException e) {
      throw new ReadException(name + " cannot be decoded as " + charset.name(), e);
    }
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    // The byte-order mark, or "<" in two bytes.
    if (first == 0xFEFF || first == 0x003C) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE || first == 0x3C00) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(bytes.length, HEAD);
    Matcher declared = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // The parser that read the text knows the encoding by another name, or none was needed.
      return StandardCharsets.UTF_8;
    }
  }

  private void scan() throws ReadException {
    XmlElement open = null;
    int at = text.indexOf('<');
    while (at >= 0) {
      int end;
      if (text.startsWith("<!--", at)) {
        end = after("-->", at);
      } else if (text.startsWith("<![CDATA[", at)) {
        end = after("]]>", at);
      } else if (text.startsWith("<?", at)) {
        end = after("?>", at);
      } else if (text.startsWith("<!", at)) {
        throw new ReadException(name + " has a document type, which a DOCX file must not have");
      } else if (text.startsWith("</", at)) {
        end = after(">", at);
        open = close(open, at, end);
      } else {
        end = tagEnd(at);
        open = open(open, at, end);
      }
      at = text.indexOf('<', end);
    }
    if (open != null || elements.isEmpty()) {
      throw notWellFormed();
    }
  }

  private XmlElement open(XmlElement parent, int at, int end) throws ReadException {
    int nameEnd = at + 1;
    while (nameEnd < end && " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    XmlElement element = new XmlElement(text.substring(at + 1, nameEnd).intern(), parent, at, end);
    elements.add(element);
    if (text.charAt(end - 2) == '/') {
      element.contentEnd = end;
      element.end = end;
      return parent;
    }
    return element;
  }

  private XmlElement close(XmlElement open, int at, int end) throws ReadException {
    if (open == null || !text.startsWith(open.name, at + 2)) {
      throw notWellFormed();
    }
    open.contentEnd = at;
    open.end = end;
    return open.parent;
  }

  /** The end of a start tag, whose attribute values may contain any character. */
  private int tagEnd(int at) throws ReadException {
    char quote = 0;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw notWellFormed();
  }

  private int after(String mark, int at) throws ReadException {
    int found = text.indexOf(mark, at);
    if (found < 0) {
      throw notWellFormed();
    }
    return found + mark.length();
  }

  private ReadException notWellFormed() {
    return new ReadException(name + " is not well-formed XML, expected a DOCX file");
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  byte[] encoded(String other) {
    return other.getBytes(charset);
  }

  XmlElement root() {
    return elements.get(0);
  }

  List<XmlElement> elements() {
    return elements;
  }

  String startTag(XmlElement element) {
    return text.substring(element.start, element.content);
  }

  /** An attribute by its name without prefix; empty if there is none. */
  Optional<String> attribute(XmlElement element, String localName) {
    Matcher matcher =
        Pattern.compile("[\\s:]" + localName + "\\s*=\\s*(\"([^\"]*)\"|'([^']*)')")
            .matcher(startTag(element));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return Optional.of(StringEscapeUtils.unescapeXml(value));
  }
}
