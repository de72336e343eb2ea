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
    /** Whether to skip the element and everything in it. */
    boolean start(String name, XMLStreamReader element) throws ReadException;

    void end(String name);

    void text(String text);
  }

  /** Tables nested in tables in text boxes need a tenth of it. */
  private static final int DEEPEST = 500;

  private DocxXml() {}

  static void read(String part, byte[] xml, Handler handler) throws ReadException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The limit is ours: that of Java 25 is lower and its message does not mention depth.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = event(part, reader, handler);
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
          throw new ReadException(
              "%s has elements nested deeper than %d, expected a DOCX file"
                  .formatted(part, DEEPEST));
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      throw new ReadException(
          "%s:%d:%d: not well-formed XML, expected a DOCX file".formatted(part, line, column), e);
    }
  }

  /** Handles the next event; returns the kind of the event that it stopped at. */
  private static int event(String part, XMLStreamReader reader, Handler handler)
      throws XMLStreamException, ReadException {
    int event = reader.next();
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw new ReadException(part + " has a document type, which a DOCX file must not have");
      case XMLStreamConstants.START_ELEMENT -> {
        if (handler.start(reader.getLocalName(), reader)) {
          skip(reader);
          return XMLStreamConstants.SPACE;
        }
      }
      case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS -> handler.text(reader.getText());
      default -> {}
    }
    return event;
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
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
}
