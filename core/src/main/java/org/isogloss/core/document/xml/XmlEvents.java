package org.isogloss.core.document.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/**
 * Reads an XML file, event by event; each event knows its place. Nothing outside of the file is
 * read, and a file cannot define entities.
 *
 * <p>Aalto is used because the JDK's parser does not report exact places.
 */
public final class XmlEvents {

  /**
   * Handles the start and end of each element, text and comments; a handler ignores what it does
   * not handle.
   */
  public interface Handler {

    /** Whether to skip the element and everything in it; its end is not reported then. */
    boolean start(XmlElement element) throws ReadException;

    /** Handles the end of an element, which has no attributes then. */
    default void end(XmlElement element) throws ReadException {}

    /**
     * Handles text.
     *
     * @param text the text; of the same length as its place unless it is written as a reference
     * @param place its place in the XML
     */
    default void text(String text, Span place) {}

    /**
     * Handles the text of a CDATA section, or of a part of one.
     *
     * @param text the text
     * @param place its place in the XML
     * @param section the place with the delimiters
     */
    default void literal(String text, Span place, Span section) {
      text(text, place);
    }

    /**
     * Handles a comment.
     *
     * @param text its text
     * @param place its place, with its delimiters
     */
    default void comment(String text, Span place) {}
  }

  /** Groups in groups, or tables in tables in text boxes, need a tenth of it. */
  private static final int DEEPEST = 500;

  private static final String CDATA_START = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final XmlFile file;
  private final XMLStreamReader2 reader;
  private final Handler handler;

  private XmlEvents(XmlFile file, Handler handler) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    this.file = file;
    this.handler = handler;
    this.reader = (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(file.text()));
  }

  /**
   * Reads a file.
   *
   * @throws ReadException if it is not well-formed, defines entities, or is nested too deeply
   */
  public static void read(XmlFile file, Handler handler) throws ReadException {
    try {
      new XmlEvents(file, handler).readAll();
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw file.error(
          e.getLocation(), "not well-formed XML (" + reason + "), expected " + file.expected());
    }
  }

  private void readAll() throws XMLStreamException, ReadException {
    int depth = 0;
    // The depth at which an element is skipped; 0 for none.
    int skipped = 0;
    while (reader.hasNext()) {
      int event = next();
      switch (event) {
        case XMLStreamConstants.DTD -> requireNoDeclarations();
        case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined();
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          requireShallow(depth);
          if (skipped == 0 && handler.start(new XmlElement(reader, file))) {
            skipped = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped == 0) {
            handler.end(new XmlElement(reader, file));
          } else if (skipped == depth) {
            skipped = 0;
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipped == 0) {
            text(place(), event == XMLStreamConstants.CDATA);
          }
        }
        case XMLStreamConstants.COMMENT -> {
          // The parser reads it only when asked for its end.
          Span place = place();
          handler.comment(file.text().substring(place.start() + 4, place.end() - 3), place);
        }
        default -> {}
      }
    }
  }

  private int next() throws XMLStreamException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      if (e.getClass() != RuntimeException.class) {
        throw e;
      }
      // Aalto 1.3 throws this, and nothing narrower, for an element with the reserved prefix xmlns.
      throw new XMLStreamException(e.getMessage(), reader.getLocation(), e);
    }
  }

  /** The place of the event, to its end. */
  private Span place() throws XMLStreamException {
    int end = (int) reader.getLocationInfo().getEndingCharOffset();
    return new Span((int) reader.getLocationInfo().getStartingCharOffset(), end);
  }

  private void text(Span place, boolean literal) throws ReadException {
    String xml = file.text();
    if (!literal) {
      XmlText.split(file, place.start(), place.end(), handler::text);
      return;
    }
    // The parser may report a long section in several parts.
    boolean opens = xml.startsWith(CDATA_START, place.start());
    int from = place.start() + (opens ? CDATA_START.length() : 0);
    boolean closes = xml.startsWith(CDATA_END, place.end() - CDATA_END.length());
    int to = Math.max(from, place.end() - (closes ? CDATA_END.length() : 0));
    if (from < to) {
      handler.literal(xml.substring(from, to), new Span(from, to), place);
    }
  }

  /** A document type may name a file, which is not read, but declare nothing itself. */
  private void requireNoDeclarations() throws XMLStreamException, ReadException {
    Location start = reader.getLocationInfo().getStartLocation();
    if (place().in(file.text()).indexOf('[') >= 0) {
      throw file.error(
          start, "a document type with declarations, expected none in " + file.expected());
    }
  }

  private ReadException undefined() {
    return file.undefined(
        (int) reader.getLocationInfo().getStartingCharOffset(), reader.getLocalName());
  }

  private void requireShallow(int depth) throws ReadException {
    if (depth > DEEPEST) {
      throw file.error(
          reader.getLocationInfo().getStartLocation(),
          "elements nested deeper than %d, expected %s".formatted(DEEPEST, file.expected()));
    }
  }
}
