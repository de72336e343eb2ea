package org.isogloss.glossary.format.xml;

import java.util.Optional;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.glossary.format.source.TextEdits;
import org.isogloss.glossary.format.xml.XmlPlaces.Place;

/**
 * How elements are laid out.
 *
 * @param lead what precedes an element that is inserted after another one
 * @param start the indentation of the outermost element
 * @param unit the further indentation of each level inside it
 * @param lineEnd what follows each tag
 */
record XmlLayout(String lead, String start, String unit, String lineEnd) {

  /** A file of its own, two spaces per level. */
  static final XmlLayout NEW = new XmlLayout("", "", "  ", "\n");

  /** The layout of an element, which another one beside it should have as well. */
  static XmlLayout of(String text, Place place) {
    String lineEnd = SourceLines.lineEnd(text);
    String gap = gap(text, place.start());
    int line = gap.lastIndexOf('\n');
    String indent = gap.substring(line + 1);
    String element = text.substring(place.start(), place.end());
    int inner = element.indexOf('\n');
    if (line < 0 || inner < 0) {
      return new XmlLayout(line < 0 ? gap : lineEnd + indent, "", "", "");
    }
    String next = leadingBlanks(element.substring(inner + 1));
    boolean deeper = next.startsWith(indent) && next.length() > indent.length();
    String unit = deeper ? next.substring(indent.length()) : "  ";
    return new XmlLayout(lineEnd + indent, indent, unit, lineEnd);
  }

  /**
   * The layout of a new entry after others: each element on a line of its own.
   *
   * @param usual the indentation if no entry is on a line of its own
   */
  static XmlLayout ofEntry(String text, Optional<Place> other, String usual) {
    String gap = other.map(place -> gap(text, place.start())).orElse("");
    int line = gap.lastIndexOf('\n');
    String indent = line < 0 ? usual : gap.substring(line + 1);
    String lineEnd = SourceLines.lineEnd(text);
    return new XmlLayout(lineEnd + indent, indent, "  ", lineEnd);
  }

  /** The blanks before an offset. */
  private static String gap(String text, int end) {
    int start = end;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Deletes an element with the blanks before it. */
  static void delete(Place place, String text, TextEdits edits) {
    edits.delete(place.start() - gap(text, place.start()).length(), place.end());
  }

  private static String leadingBlanks(String text) {
    int end = 0;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(0, end);
  }

  String indent(int depth) {
    return start + unit.repeat(depth);
  }

  /** A written element as it takes the place of another one: without its own indentation. */
  String inPlace(String written) {
    return written.substring(start.length(), written.length() - lineEnd.length());
  }

  /** A written element as it follows another one. */
  String after(String written) {
    return lead + inPlace(written);
  }
}
