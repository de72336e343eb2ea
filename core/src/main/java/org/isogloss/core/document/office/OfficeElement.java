package org.isogloss.core.document.office;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.isogloss.core.document.ReadException;

/** The start of an element. It is valid only until the next event. */
public final class OfficeElement {

  private static final String UNKNOWN = "?";

  private final XMLStreamReader2 reader;
  private final Map<String, String> prefixes;

  OfficeElement(XMLStreamReader2 reader, Map<String, String> prefixes) {
    this.reader = reader;
    this.prefixes = prefixes;
  }

  /** Its name with the usual prefix of its namespace, such as {@code text:p}. */
  public String name() {
    return name(reader, prefixes);
  }

  /** The value of an attribute with the usual prefix; empty if there is none. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String local = reader.getAttributeLocalName(i);
      if (name.endsWith(local)
          && name.equals(prefix(prefixes, reader.getAttributeNamespace(i)) + ":" + local)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Where it starts in the XML. */
  public int start() {
    return start(reader);
  }

  /** Where its start tag ends in the XML. */
  public int end() throws ReadException {
    try {
      return (int) reader.getLocationInfo().getEndingCharOffset();
    } catch (XMLStreamException e) {
      throw new ReadException("an unreadable start tag", e);
    }
  }

  static int start(XMLStreamReader2 reader) {
    return (int) reader.getLocationInfo().getStartingCharOffset();
  }

  static String name(XMLStreamReader2 reader, Map<String, String> prefixes) {
    return prefix(prefixes, reader.getNamespaceURI()) + ":" + reader.getLocalName();
  }

  private static String prefix(Map<String, String> prefixes, String namespace) {
    return namespace == null ? UNKNOWN : prefixes.getOrDefault(namespace, UNKNOWN);
  }
}
