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

  /** Handles the start and end of each element, text and comments. */
  public interface Handler {

    /** Whether to skip the element and everything in it; its end is not reported then. */
    boolean start(XmlElement element) throws ReadException;

    /**
     * Handles the end of an element.
     *
     * @param name its name without a prefix
     * @param tag the span of its end tag; empty for an element without one
     */
    void end(String name, Span tag) throws ReadException;

    /**
     * Handles text.
     *
     * @param text the text; of the same length as its place unless it is written as a reference
     * @param place its place in the XML
     */
    void text(String text, Span place);

    /**
     * Handles a comment.
     *
     * @param text its text
     * @param place its place, with its delimiters
     */
    void comment(String text, Span place);
  }

  /** Tags nested in tags in groups of groups need a tenth of it. */
  private static final int DEEPEST = 500;

  private static final String CDATA_START = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final String xml;
  private final String expected;
  private final XMLStreamReader2 reader;
  private final Handler handler;

  private XmlEvents(String xml, String expected, Handler handler) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    this.xml = xml;
    this.expected = expected;
    this.handler = handler;
    this.reader = (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(xml));
  }

  /**
   * Reads a file.
   *
   * @param xml its text
   * @param expected the kind of file, with its article, for error messages
   * @throws ReadException if it is not well-formed, defines entities, or is nested too deeply
   */
  public static void read(String xml, String expected, Handler handler) throws ReadException {
    try {
      new XmlEvents(xml, expected, handler).readAll();
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw error(e.getLocation(), "not well-formed XML (" + reason + "), expected " + expected);
    }
  }

  /** An error at a place of the XML; one that concerns the whole file without a place. */
  static ReadException error(Location place, String message) {
    return place == null || place.getLineNumber() < 1
        ? new ReadException(message)
        : new ReadException(place.getLineNumber(), Math.max(1, place.getColumnNumber()), message);
  }

  private void readAll() throws XMLStreamException, ReadException {
    int depth = 0;
    // The depth at which an element is skipped; 0 for none.
    int skipped = 0;
    while (reader.hasNext()) {
      int event = AaltoSteps.next(reader);
      switch (event) {
        case XMLStreamConstants.DTD -> requireNoDeclarations();
        case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined();
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          requireShallow(depth);
          if (skipped == 0 && handler.start(new XmlElement(reader))) {
            skipped = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped == 0) {
            handler.end(reader.getLocalName(), place());
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
          handler.comment(xml.substring(place.start() + 4, place.end() - 3), place);
        }
        default -> {}
      }
    }
  }

  /** The place of the event, to its end. */
  private Span place() throws XMLStreamException {
    int end = (int) reader.getLocationInfo().getEndingCharOffset();
    return new Span((int) reader.getLocationInfo().getStartingCharOffset(), end);
  }

  private void text(Span place, boolean literal) {
    if (!literal) {
      XmlText.split(xml, place.start(), place.end(), handler::text);
      return;
    }
    // The parser may report a long section in several parts.
    boolean opens = xml.startsWith(CDATA_START, place.start());
    int from = place.start() + (opens ? CDATA_START.length() : 0);
    boolean closes = xml.startsWith(CDATA_END, place.end() - CDATA_END.length());
    int to = Math.max(from, place.end() - (closes ? CDATA_END.length() : 0));
    if (from < to) {
      handler.text(xml.substring(from, to), new Span(from, to));
    }
  }

  /** A document type may name a file, which is not read, but declare nothing itself. */
  private void requireNoDeclarations() throws XMLStreamException, ReadException {
    Location start = reader.getLocationInfo().getStartLocation();
    if (place().in(xml).indexOf('[') >= 0) {
      throw error(start, "a document type with declarations, expected none in " + expected);
    }
  }

  private ReadException undefined() {
    return error(
        reader.getLocationInfo().getStartLocation(),
        "the entity &%s; is not defined, expected &amp;, &lt;, &gt;, &quot;, &apos; or a number"
            .formatted(reader.getLocalName()));
  }

  private void requireShallow(int depth) throws ReadException {
    if (depth > DEEPEST) {
      throw error(
          reader.getLocationInfo().getStartLocation(),
          "elements nested deeper than %d, expected %s".formatted(DEEPEST, expected));
    }
  }
}
