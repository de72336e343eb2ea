package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;

/**
 * Keys after an at sign, that is, Pandoc citations and cross-references in running text:
 * {@code @low99}, {@code @fig:net}. User mentions on a forge look the same.
 */
final class KeySyntax implements InlineSyntax {

  static final String KEY =
      "@(?:\\{[^{}\\s]{1,100}+}|[\\p{L}\\p{N}_*]++(?:[:.#$%&+?<>~/-][\\p{L}\\p{N}_]++){0,20}+)";

  private static final Pattern BARE = Pattern.compile("-?%s".formatted(KEY));
  private static final Pattern LOCATOR =
      Pattern.compile("\\s\\[(?:(?:pp?|ch|chap|sec|vol|fig|para|fol)\\.\\s?)?[\\divxlc–-]{1,20}+]");

  @Override
  public int read(MaskedText text, int at) {
    char before = text.charAt(at - 1);
    boolean inside = Character.isLetterOrDigit(before) || "_.@/+\\".indexOf(before) >= 0;
    Matcher key = inside ? null : text.match(BARE, at);
    if (key == null) {
      return at;
    }
    int end = key.end();
    Matcher locator = text.match(LOCATOR, end);
    // It stands for a name or a number that the sentence needs.
    return text.mark(at, locator == null ? end : locator.end(), Inline.Kind.CODE);
  }
}
