package org.isogloss.core.document.office;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.AaltoSteps;
import org.isogloss.core.document.xml.XmlText;

/**
 * Reads a part of a word processor's file, event by event; each event knows its place in the XML.
 * Declarations and external resources are not allowed.
 *
 * <p>Aalto is used because the JDK's parser does not report exact places.
 */
public final class OfficeXml {

  /** Handles the start and end of each element, and text. */
  public interface Handler {
    /** Whether to skip the element and everything in it; its end is not reported then. */
    boolean start(OfficeElement element) throws ReadException;

    /**
     * Handles the end of an element.
     *
     * @param name its name with the usual prefix
     * @param end where the element ends
     */
    void end(String name, int end);

    /**
     * Handles text.
     *
     * @param text the text; of the same length as its place unless it is written as a reference or
     *     in a CDATA section
     * @param place its place in the XML
     */
    void text(String text, Span place);
  }

  /** Tables nested in tables in text boxes need a tenth of it. */
  private static final int DEEPEST = 500;

  private static final String CDATA_START = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final String part;
  private final String xml;
  private final Map<String, String> prefixes;
  private final String expected;
  private final XMLStreamReader2 reader;
  private final Handler handler;

  private OfficeXml(
      String part, String xml, Map<String, String> prefixes, String expected, Handler handler)
      throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.part = part;
    this.xml = xml;
    this.prefixes = prefixes;
    this.expected = expected;
    this.handler = handler;
    this.reader = (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(xml));
  }

  /**
   * Reads a part.
   *
   * @param part its name, for error messages
   * @param xml its text
   * @param prefixes the usual prefix of each namespace; elements and attributes of other ones have
   *     the prefix {@code ?}
   * @param expected the kind of file, with its article, for error messages
   */
  public static void read(
      String part, String xml, Map<String, String> prefixes, String expected, Handler handler)
      throws ReadException {
    try {
      new OfficeXml(part, xml, prefixes, expected, handler).readAll();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      throw new ReadException(
          "%s:%d:%d: not well-formed XML, expected %s".formatted(part, line, column, expected), e);
    }
  }

  private void readAll() throws XMLStreamException, ReadException {
    int depth = 0;
    // The depth at which an element is skipped; 0 for none.
    int skipped = 0;
    while (reader.hasNext()) {
      switch (AaltoSteps.next(reader)) {
        case XMLStreamConstants.DTD ->
            throw new ReadException(
                part + " has a document type, which " + expected + " must not have");
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          requireShallow(depth);
          if (skipped == 0 && handler.start(new OfficeElement(reader, prefixes))) {
            skipped = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped == 0) {
            handler.end(OfficeElement.name(reader, prefixes), end());
          } else if (skipped == depth) {
            skipped = 0;
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipped == 0) {
            text(OfficeElement.start(reader), end());
          }
        }
        default -> {}
      }
    }
  }

  private int end() throws XMLStreamException {
    return (int) reader.getLocationInfo().getEndingCharOffset();
  }

  private void requireShallow(int depth) throws ReadException {
    if (depth > DEEPEST) {
      throw new ReadException(
          "%s has elements nested deeper than %d, expected %s".formatted(part, DEEPEST, expected));
    }
  }

  /** Hands on the text between two places, in pieces with a place each. */
  private void text(int from, int to) {
    if (xml.startsWith(CDATA_START, from)) {
      handler.text(
          xml.substring(from + CDATA_START.length(), to - CDATA_END.length()), new Span(from, to));
      return;
    }
    XmlText.split(xml, from, to, handler::text);
  }
}
