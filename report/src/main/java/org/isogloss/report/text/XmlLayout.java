package org.isogloss.report.text;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML indented by two spaces per level, written by the JDK's writer. */
public final class XmlLayout {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  public XmlLayout() throws XMLStreamException {
    // The JDK's own: another one on the class path might format or escape differently.
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    out.writeStartDocument("UTF-8", "1.0");
  }

  /**
   * Opens an element on a separate line.
   *
   * @param attributes names and values in turn
   */
  public void open(String name, Object... attributes) throws XMLStreamException {
    indent();
    out.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  public void close() throws XMLStreamException {
    depth--;
    indent();
    out.writeEndElement();
  }

  /** An element without content. */
  public void empty(String name, Object... attributes) throws XMLStreamException {
    indent();
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  /** An element that contains only text. */
  public void leaf(String name, String content, Object... attributes) throws XMLStreamException {
    indent();
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(SafeText.of(content));
    out.writeEndElement();
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(
          String.valueOf(attributes[i]), SafeText.of(String.valueOf(attributes[i + 1])));
    }
  }

  private void indent() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The complete document, ending with a line break. */
  public String finish() throws XMLStreamException {
    out.writeEndDocument();
    out.close();
    return text + "\n";
  }
}
