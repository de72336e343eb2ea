package org.isogloss.core.document.bilingual;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/**
 * An escape in a string of a PO file, as in C.
 *
 * @param character what it stands for
 * @param place its span in the file
 */
record PoEscape(String character, Span place) {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([abfnrtv\"\\\\'?/])|([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))");

  private static final String NAMES = "abfnrtv";
  private static final String CHARACTERS = "\u0007\b\f\n\r\t\u000b";

  /** The escape at a place; null if there is none. */
  static PoEscape at(String source, int at, int end) {
    Matcher matcher = ESCAPE.matcher(source).region(at, end);
    if (!matcher.lookingAt()) {
      return null;
    }
    Span place = new Span(at, matcher.end());
    if (matcher.group(1) != null) {
      int named = NAMES.indexOf(matcher.group(1));
      String character = named >= 0 ? CHARACTERS.substring(named, named + 1) : matcher.group(1);
      return new PoEscape(character, place);
    }
    boolean octal = matcher.group(2) != null;
    int code = Integer.parseInt(matcher.group(octal ? 2 : 3), octal ? 8 : 16);
    return new PoEscape(Character.toString(code), place);
  }
}
