package org.isogloss.core.document.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.jsoup.parser.Parser;

/** The character references of HTML, which Markdown shares: the name or number of a character. */
public final class CharacterReferences {

  /** HTML reads some names without the semicolon, too; Markdown does not. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?");

  /** The name of the semicolon itself ends in what other names end in by mistake. */
  private static final String SEMICOLON = "&semi;";

  /**
   * A reference in a text.
   *
   * @param span its span
   * @param characters the characters it represents
   */
  public record Reference(Span span, String characters) {}

  private CharacterReferences() {}

  /**
   * The reference at a place in a text.
   *
   * @param lenient whether it may lack its semicolon
   * @return null if there is none
   */
  public static Reference at(CharSequence text, int offset, int end, boolean lenient) {
    Matcher matcher = REFERENCE.matcher(text).region(offset, end);
    if (!matcher.lookingAt() || !(lenient || text.charAt(matcher.end() - 1) == ';')) {
      return null;
    }
    String found = matcher.group();
    String decoded = Parser.unescapeEntities(found, false);
    if (decoded.equals(found)) {
      return null;
    }
    boolean closed = found.endsWith(";");
    boolean whole =
        closed ? !decoded.endsWith(";") || found.equals(SEMICOLON) : decoded.length() == 1;
    if (whole) {
      return new Reference(new Span(offset, matcher.end()), decoded);
    }
    // "&copyright" is the copyright sign and the letters after it.
    int letters = decoded.length() - 1;
    return lenient
        ? new Reference(new Span(offset, matcher.end() - letters), decoded.substring(0, 1))
        : null;
  }
}
