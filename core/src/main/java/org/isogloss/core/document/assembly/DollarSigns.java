package org.isogloss.core.document.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells formulas between dollar signs from text in which the signs begin names of variables, as in
 * shells, or amounts.
 */
public final class DollarSigns {

  /** A name in capitals, with capitals inside, with underscores or in braces; or an amount. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}\\d]++(?:_[\\p{Lu}\\d]++)*+|\\p{Lu}(?:_[\\p{Lu}\\d]++)++"
              + "|\\p{Ll}++(?:_[\\p{Ll}\\d]{2,}+)++|\\p{Ll}{2,}+(?:\\p{Lu}\\p{Ll}++)++|\\{\\w{2,100}+}|\\d[\\d.,]*+)(?![\\w{\\\\^])");

  /** The beginning of an item of a list, or of a heading, on a line of its own. */
  private static final Pattern ITEM =
      Pattern.compile("\\n[ \\t>]*+(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t]");

  /** What may have words in a formula, and commands. */
  private static final Pattern MARKUP = Pattern.compile("\\\\\\p{Alpha}++|\\{[^{}]*+}");

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}_^])\\p{L}{2}");

  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}_^])\\p{L}++(?:[\"”’),.;:]{0,2}\\s++\\p{L}{2,}+(?![_^])){2}");

  private DollarSigns() {}

  /**
   * Whether what is between two dollar signs is text: it has words, and goes from one item to
   * another; or it begins with the name of a variable and ends before another one, or has several
   * words in a row.
   *
   * @param open the place of the first sign
   * @param close the place of the next one
   */
  public static boolean encloseText(CharSequence text, int open, int close) {
    Matcher name = NAME.matcher(text).region(open + 1, close);
    boolean named = name.lookingAt();
    boolean apart = ITEM.matcher(text).region(open + 1, close).find();
    if (!named && !apart) {
      return false;
    }
    CharSequence rest = text.subSequence(named ? name.end() : open + 1, close);
    String plain = MARKUP.matcher(rest).replaceAll(" ");
    return (apart || beginsName(text, close + 1) ? WORD : WORDS).matcher(plain).find();
  }

  private static boolean beginsName(CharSequence text, int at) {
    return at < text.length()
        && (Character.isLetter(text.charAt(at)) || "_{".indexOf(text.charAt(at)) >= 0);
  }
}
