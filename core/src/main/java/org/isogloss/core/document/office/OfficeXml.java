package org.isogloss.core.document.office;

import java.util.Map;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.XmlElement;
import org.isogloss.core.document.xml.XmlEvents;
import org.isogloss.core.document.xml.XmlFile;

/** Reads a word processor's XML, in which names have the usual prefixes of their namespaces. */
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

  /** Hands events on. */
  private record Events(Map<String, String> prefixes, Handler handler)
      implements XmlEvents.Handler {

    @Override
    public boolean start(XmlElement element) throws ReadException {
      return handler.start(new OfficeElement(element, prefixes));
    }

    @Override
    public void end(XmlElement element) throws ReadException {
      handler.end(OfficeElement.name(element, prefixes), element.tag().end());
    }

    @Override
    public void text(String text, Span place) {
      handler.text(text, place);
    }

    @Override
    public void literal(String text, Span place, Span section) {
      // No element can be added inside the section.
      handler.text(text, section);
    }
  }

  private OfficeXml() {}

  /**
   * Reads a file, or a part of one.
   *
   * @param prefixes the usual prefix of each namespace; elements and attributes of other ones have
   *     the prefix {@code ?}
   */
  public static void read(XmlFile file, Map<String, String> prefixes, Handler handler)
      throws ReadException {
    XmlEvents.read(file, new Events(prefixes, handler));
  }
}
