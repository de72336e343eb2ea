package org.isogloss.core.document.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps of Aalto's reader, whose errors are all those of the file. */
public final class AaltoSteps {

  private AaltoSteps() {}

  /**
   * The next event.
   *
   * @throws XMLStreamException if the file is not well-formed
   */
  public static int next(XMLStreamReader reader) throws XMLStreamException {
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
}
