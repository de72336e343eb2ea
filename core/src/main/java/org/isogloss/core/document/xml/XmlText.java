package org.isogloss.core.document.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/** The characters of an XML text, in which references stand for some. */
final class XmlText {

  /** Receives the pieces of a text. */
  interface Pieces {

    /**
     * A piece of the text.
     *
     * @param text what it says; of the same length as its place unless it is a reference
     * @param place its place in the XML
     */
    void add(String text, Span place);
  }

  private static final Pattern NUMERIC =
      Pattern.compile("#(?:x0*(?<hex>[0-9A-Fa-f]{1,6})|0*(?<decimal>[0-9]{1,7}))");

  private XmlText() {}

  /**
   * Splits the text between two places at its references.
   *
   * @throws ReadException if one is to something undefined: where a file ends too early, the parser
   *     reports text that it has not checked
   */
  static void split(XmlFile file, int from, int to, Pieces pieces) throws ReadException {
    String xml = file.text();
    int plain = from;
    for (int at = reference(xml, from, to); at < to; at = reference(xml, plain, to)) {
      plain(xml, plain, at, pieces);
      int after = xml.indexOf(';', at) + 1;
      String name = xml.substring(at + 1, Math.max(at + 1, after - 1));
      Optional<String> character = character(name);
      if (character.isEmpty()) {
        throw file.undefined(at, name);
      }
      pieces.add(character.get(), new Span(at, after));
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

  /** The character of a reference; empty if it is undefined. */
  private static Optional<String> character(String name) {
    return switch (name) {
      case "amp" -> Optional.of("&");
      case "lt" -> Optional.of("<");
      case "gt" -> Optional.of(">");
      case "quot" -> Optional.of("\"");
      case "apos" -> Optional.of("'");
      default -> numeric(name);
    };
  }

  private static Optional<String> numeric(String name) {
    Matcher number = NUMERIC.matcher(name);
    if (!number.matches()) {
      return Optional.empty();
    }
    int point =
        number.group("hex") != null
            ? Integer.parseInt(number.group("hex"), 16)
            : Integer.parseInt(number.group("decimal"));
    return Character.isValidCodePoint(point)
        ? Optional.of(Character.toString(point))
        : Optional.empty();
  }
}
