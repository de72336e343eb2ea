package org.isogloss.core.document.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.jsoup.parser.Parser;

/** The character references of HTML, which Markdown shares: a sign's name or number. */
public final class CharacterReferences {

  /** HTML reads some names without the semicolon, too; Markdown does not. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private CharacterReferences() {}

  /**
   * The reference that stands at a place of a text.
   *
   * @param lenient whether it may lack its semicolon
   * @return where it stands, or null if there is none
   */
  public static Span at(CharSequence text, int offset, int end, boolean lenient) {
    Matcher matcher = REFERENCE.matcher(text).region(offset, end);
    if (!matcher.lookingAt()) {
      return null;
    }
    boolean closed = text.charAt(matcher.end() - 1) == ';';
    if (!closed && !lenient) {
      return null;
    }
    String found = matcher.group();
    String decoded = decode(found);
    if (decoded.equals(found)) {
      return null;
    }
    if (!closed && decoded.length() > 1) {
      // "&copyright" is the sign and the letters after it.
      return new Span(offset, matcher.end() - (decoded.length() - 1));
    }
    return new Span(offset, matcher.end());
  }

  /** The characters that a reference stands for. */
  public static String decode(String reference) {
    return Parser.unescapeEntities(reference, false);
  }
}
