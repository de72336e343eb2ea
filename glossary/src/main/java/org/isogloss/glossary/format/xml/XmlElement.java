package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML file, with its place. */
final class XmlElement {

  private final String name;
  private final int number;
  private final int line;
  private final int column;

  /** Where it stands in the text of the element around it. */
  private int offset;

  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * @param number how many start tags precede its own in the file
   */
  XmlElement(String name, int number, int line, int column) {
    this.name = name;
    this.number = number;
    this.line = line;
    this.column = column;
  }

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  List<XmlElement> children() {
    return children;
  }

  /** Adds an element at the end of what has been read of this one. */
  void add(XmlElement child) {
    child.offset = text.length();
    children.add(child);
  }

  /** Whether it has characters of its own besides those of the elements in it. */
  boolean hasOwnText() {
    return !text.toString().isBlank();
  }

  /** Turns the elements in it into text, each in its place. */
  void flatten() {
    if (!children.isEmpty()) {
      String all = allText();
      children.clear();
      text.setLength(0);
      text.append(all);
    }
  }

  private String allText() {
    StringBuilder all = new StringBuilder();
    int done = 0;
    for (XmlElement child : children) {
      all.append(text, done, child.offset).append(child.allText());
      done = child.offset;
    }
    return all.append(text, done, text.length()).toString();
  }

  void append(String characters) {
    text.append(characters);
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The first child with this name. */
  Optional<XmlElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /**
   * Its text, including that of inline markup; line breaks and surrounding spaces become one space.
   */
  String text() {
    String all = text.toString();
    return all.indexOf('\n') >= 0 ? all.strip().replaceAll("\\s+", " ") : all;
  }
}
