package org.isogloss.core.document.docx.edit;

import java.util.Arrays;
import org.apache.commons.text.StringEscapeUtils;

/** The text of an element, and its XML stretch by stretch. */
final class TextContent {

  private final String xml;
  private final String text;

  /** Where each character begins in the XML; null if each stretch must be escaped again. */
  private final int[] offsets;

  private TextContent(String xml, String text, int[] offsets) {
    this.xml = xml;
    this.text = text;
    this.offsets = offsets;
  }

  static TextContent of(XmlPart part, XmlElement element) {
    String xml = part.text().substring(element.content, element.contentEnd);
    StringBuilder text = new StringBuilder(xml.length());
    int[] offsets = new int[xml.length() + 1];
    boolean marked = false;
    int at = 0;
    while (at < xml.length()) {
      int end = at + 1;
      String read = xml.substring(at, end);
      char c = read.charAt(0);
      if (c == '&') {
        end = xml.indexOf(';', at) + 1;
        read = StringEscapeUtils.unescapeXml(xml.substring(at, end));
      } else if (c == '\r') {
        end = xml.startsWith("\r\n", at) ? at + 2 : end;
        read = "\n";
      } else if (c == '<') {
        marked = true;
        end = markupEnd(xml, at);
        boolean data = xml.startsWith("<![CDATA[", at);
        read = data ? xml.substring(at + 9, end - 3) : "";
      }
      if (text.length() + read.length() >= offsets.length) {
        offsets = Arrays.copyOf(offsets, text.length() + read.length() + 1);
      }
      Arrays.fill(offsets, text.length(), text.length() + read.length(), at);
      text.append(read);
      at = end;
    }
    offsets[text.length()] = xml.length();
    return new TextContent(xml, text.toString(), marked ? null : offsets);
  }

  private static int markupEnd(String xml, int at) {
    if (xml.startsWith("<!--", at)) {
      return xml.indexOf("-->", at) + 3;
    }
    if (xml.startsWith("<![CDATA[", at)) {
      return xml.indexOf("]]>", at) + 3;
    }
    return xml.indexOf('>', at) + 1;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Whether it begins or ends with a space, which is not shown unless it says so. */
  boolean hasSpaceAtEnd() {
    return !text.equals(text.strip());
  }

  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** Where the spaces at an offset end. */
  int firstWord(int offset) {
    int at = offset;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the spaces before an offset begin. */
  int lastWordEnd(int offset) {
    int at = offset;
    while (Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The XML of a stretch, as it was written. */
  String xml(int from, int to) {
    return offsets == null
        ? WordNames.escaped(text.substring(from, to))
        : xml.substring(offsets[from], offsets[to]);
  }
}
