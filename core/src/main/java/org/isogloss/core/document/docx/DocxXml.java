package org.isogloss.core.document.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.ReadException;

/**
 * Reads a part of a DOCX file, event by event; declarations and external resources are not allowed.
 */
final class DocxXml {

  /** Handles the start and end of each element, and text. */
  interface Handler {
    /** Announces the position of the next element among all of the part, from 0. */
    default void position(int element) {}

    /** Whether to skip the element and everything in it. */
    boolean start(String name, XMLStreamReader element) throws ReadException;

    void end(String name);

    void text(String text);
  }

  /** Tables nested in tables in text boxes need a tenth of it. */
  private static final int DEEPEST = 500;

  private final String part;
  private final XMLStreamReader reader;
  private final Handler handler;
  private int elements;
  private int depth;

  private DocxXml(String part, XMLStreamReader reader, Handler handler) {
    this.part = part;
    this.reader = reader;
    this.handler = handler;
  }

  static void read(String part, byte[] xml, Handler handler) throws ReadException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The limit is ours: that of Java 25 is lower and its message does not mention depth.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      new DocxXml(part, reader, handler).read();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      throw new ReadException(
          "%s:%d:%d: not well-formed XML, expected a DOCX file".formatted(part, line, column), e);
    }
  }

  private void read() throws XMLStreamException, ReadException {
    while (reader.hasNext()) {
      event(reader.next());
      if (depth > DEEPEST) {
        throw new ReadException(
            "%s has elements nested deeper than %d, expected a DOCX file".formatted(part, DEEPEST));
      }
    }
  }

  private void event(int event) throws XMLStreamException, ReadException {
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw new ReadException(part + " has a document type, which a DOCX file must not have");
      case XMLStreamConstants.START_ELEMENT -> {
        handler.position(elements++);
        if (handler.start(reader.getLocalName(), reader)) {
          skip();
        } else {
          depth++;
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        handler.end(reader.getLocalName());
      }
      case XMLStreamConstants.CHARACTERS -> handler.text(reader.getText());
      default -> {}
    }
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = reader.next();
      elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** The value of an attribute in any namespace; empty if there is none. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The value of an attribute that is a small number; 0 if it is something else. */
  static int number(XMLStreamReader element, String name) {
    String value = attribute(element, name);
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
  }
}
