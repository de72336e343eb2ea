package org.isogloss.core.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows a stop.
 *
 * @param bracketed whether an opening bracket precedes it
 * @param first the first character that is not an opening one; a space if there is none
 * @param word the letters from there, up to an apostrophe; may be empty
 * @param counts whether it can follow an abbreviation such as "Fig.": a number, a numeral, a single
 *     capital, a reference to what has a number
 */
record Neighbours(boolean bracketed, char first, String word, boolean counts) {

  private static final Pattern COUNTS =
      Pattern.compile(
          "[(\\[]?(?:[\\d#§–-]|[IVXLCM]+\\b|\\p{Lu}\\d*(?![\\p{L}’'])|[ivxl]+\\b|%s)"
              .formatted(
                  // A number that only the typesetter knows, in TeX and in Pandoc.
                  "\\\\(?:(?:eq|page|sub|fig|tab|sec)?ref|citep?)\\*?[{\\[]|@[a-z]{2,4}:"));

  /** Letters with periods and spaces, as in "i. e." and the German "z. B." */
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\p{L}\\d.])(?:(?:\\p{Ll}\\.\\h?){1,3}\\p{Ll}|z\\.\\h?B)$");

  private static final Pattern BLANKS = Pattern.compile("\\h+");

  /** Looking back further than this, in code units, finds no listed word. */
  private static final int LONGEST_WORD = 40;

  /** Reads what begins at {@code next}. */
  static Neighbours after(String text, int next) {
    int at = afterEllipsis(text, next);
    boolean bracketed = false;
    while (at < text.length() && Characters.isOpener(text.charAt(at))) {
      bracketed |= text.charAt(at) == '(' || text.charAt(at) == '[';
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    char first = at < text.length() ? text.charAt(at) : ' ';
    boolean counts = COUNTS.matcher(text).region(next, text.length()).lookingAt();
    return new Neighbours(bracketed, first, text.substring(at, end), counts);
  }

  private static int afterEllipsis(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
      at = Characters.skipBlanks(text, at + 1);
    }
    return at;
  }

  /** The letters, digits and inner periods right before {@code end}, not before {@code from}. */
  static String wordBefore(String text, int from, int end) {
    int start = end;
    int first = Math.max(from, end - LONGEST_WORD);
    while (start > first && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /**
   * The word before {@code end}, where an abbreviation of single letters is one word even if there
   * are spaces in it, as often narrow ones: {@code i. e}.
   */
  static String abbreviationBefore(String text, int from, int end) {
    Matcher spaced = SPACED.matcher(text.substring(Math.max(from, end - LONGEST_WORD), end));
    return spaced.find()
        ? BLANKS.matcher(spaced.group()).replaceAll("")
        : wordBefore(text, from, end);
  }

  /** Whether the letter before a stop and what follows are parts of such an abbreviation. */
  static boolean isWithinAbbreviation(String text, int end, int next) {
    return end > 0
        && SPACED
            .matcher(
                text.substring(Math.max(0, end - LONGEST_WORD), Math.min(text.length(), next + 1)))
            .find()
        && text.startsWith(".", next + 1)
        && (next + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(next + 2)));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '°' || c == '№';
  }

  boolean isCapital() {
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  boolean isLowerCase() {
    return Character.isLowerCase(first);
  }
}
