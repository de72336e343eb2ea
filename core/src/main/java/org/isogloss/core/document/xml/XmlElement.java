package org.isogloss.core.document.xml;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/** The start of an element. It is valid only until the next event. */
public final class XmlElement {

  private final XMLStreamReader2 reader;

  XmlElement(XMLStreamReader2 reader) {
    this.reader = reader;
  }

  /** Its name without a prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** Its namespace; empty if it has none. */
  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /**
   * The value of an attribute by its name without a prefix, preferably of one that has none; empty
   * if there is none.
   */
  public String attribute(String name) {
    String found = "";
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        String namespace = reader.getAttributeNamespace(i);
        if (namespace == null || namespace.isEmpty()) {
          return reader.getAttributeValue(i);
        }
        found = reader.getAttributeValue(i);
      }
    }
    return found;
  }

  /** The span of its start tag in the XML. */
  public Span tag() throws ReadException {
    try {
      int end = (int) reader.getLocationInfo().getEndingCharOffset();
      return new Span((int) reader.getLocationInfo().getStartingCharOffset(), end);
    } catch (XMLStreamException e) {
      throw new ReadException("an unreadable start tag, expected well-formed XML", e);
    }
  }

  /** An error at its start. */
  public ReadException error(String message) {
    return XmlEvents.error(reader.getLocationInfo().getStartLocation(), message);
  }
}
