package org.isogloss.core.document.xml;

import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/** The start or the end of an element. It is valid only until the next event. */
public final class XmlElement {

  private final XMLStreamReader2 reader;
  private final XmlFile file;

  XmlElement(XMLStreamReader2 reader, XmlFile file) {
    this.reader = reader;
    this.file = file;
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

  /**
   * The value of an attribute; empty if there is none.
   *
   * @param namespaces those that it may be in
   * @param name its name without a prefix
   */
  public String attribute(Predicate<String> namespaces, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && namespaces.test(Objects.toString(reader.getAttributeNamespace(i), ""))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The span of its start tag in the XML, or of its end tag; that of an empty element is empty. */
  public Span tag() throws ReadException {
    try {
      int end = (int) reader.getLocationInfo().getEndingCharOffset();
      return new Span((int) reader.getLocationInfo().getStartingCharOffset(), end);
    } catch (XMLStreamException e) {
      throw error("an unreadable tag, expected well-formed XML");
    }
  }

  /** An error at its start. */
  public ReadException error(String message) {
    return file.error(reader.getLocationInfo().getStartLocation(), message);
  }
}
