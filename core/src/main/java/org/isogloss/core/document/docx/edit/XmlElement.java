package org.isogloss.core.document.docx.edit;

import java.util.ArrayList;
import java.util.List;

/** An element of an XML text, by the offsets of its tags. */
final class XmlElement {

  /** Its name with its prefix. */
  final String name;

  final XmlElement parent;
  final List<XmlElement> children = new ArrayList<>();

  /** Where its start tag begins. */
  final int start;

  /** Where its content begins. */
  final int content;

  /** Where its content ends. */
  int contentEnd;

  /** Where it ends. */
  int end;

  /**
   * @param parent the element around it; null for the root
   * @param start where its start tag begins
   * @param content where its content begins
   */
  XmlElement(String name, XmlElement parent, int start, int content) {
    this.name = name;
    this.parent = parent;
    this.start = start;
    this.content = content;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Its name without its prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix of its name; empty if it has none. */
  String prefix() {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  boolean is(String localName) {
    return name.endsWith(localName) && local().equals(localName);
  }

  /** Whether it has only one tag. */
  boolean isEmptyTag() {
    return content == end;
  }

  /** The closest element around it with a local name; null if there is none. */
  XmlElement around(String localName) {
    XmlElement at = parent;
    while (at != null && !at.is(localName)) {
      at = at.parent;
    }
    return at;
  }
}
