package org.isogloss.core.document.xml;

import org.isogloss.core.document.Span;

/** The characters of an XML text, in which references stand for some. */
public final class XmlText {

  /** Receives the pieces of a text. */
  public interface Pieces {

    /**
     * A piece of the text.
     *
     * @param text what it says; of the same length as its place unless it is a reference
     * @param place its place in the XML
     */
    void add(String text, Span place);
  }

  private XmlText() {}

  /** Splits the text between two places, which a parser has checked, at its references. */
  public static void split(String xml, int from, int to, Pieces pieces) {
    int plain = from;
    for (int at = reference(xml, from, to); at < to; at = reference(xml, plain, to)) {
      plain(xml, plain, at, pieces);
      int after = xml.indexOf(';', at) + 1;
      pieces.add(character(xml.substring(at + 1, after - 1)), new Span(at, after));
      plain = after;
    }
    plain(xml, plain, to, pieces);
  }

  /** The next reference before a place, or that place. */
  private static int reference(String xml, int from, int to) {
    int at = from;
    while (at < to && xml.charAt(at) != '&') {
      at++;
    }
    return at;
  }

  private static void plain(String xml, int from, int to, Pieces pieces) {
    if (from < to) {
      pieces.add(xml.substring(from, to), new Span(from, to));
    }
  }

  /** The character of a reference. */
  private static String character(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          name.startsWith("#x")
              ? Character.toString(Integer.parseInt(name.substring(2), 16))
              : Character.toString(Integer.parseInt(name.substring(1)));
    };
  }
}
