package org.isogloss.core.document.office;

import java.util.Map;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.xml.XmlElement;

/** The start of an element. It is valid only until the next event. */
public final class OfficeElement {

  private static final String UNKNOWN = "?";

  private final XmlElement element;
  private final Map<String, String> prefixes;

  OfficeElement(XmlElement element, Map<String, String> prefixes) {
    this.element = element;
    this.prefixes = prefixes;
  }

  /** Its name with the usual prefix of its namespace, such as {@code text:p}. */
  public String name() {
    return name(element, prefixes);
  }

  /** The value of an attribute with the usual prefix; empty if there is none. */
  public String attribute(String name) {
    int colon = name.indexOf(':');
    String prefix = name.substring(0, colon);
    return element.attribute(
        namespace -> prefix(prefixes, namespace).equals(prefix), name.substring(colon + 1));
  }

  /** Where it starts in the XML. */
  public int start() throws ReadException {
    return element.tag().start();
  }

  /** Where its start tag ends in the XML. */
  public int end() throws ReadException {
    return element.tag().end();
  }

  static String name(XmlElement element, Map<String, String> prefixes) {
    return prefix(prefixes, element.namespace()) + ":" + element.name();
  }

  private static String prefix(Map<String, String> prefixes, String namespace) {
    return prefixes.getOrDefault(namespace, UNKNOWN);
  }
}
