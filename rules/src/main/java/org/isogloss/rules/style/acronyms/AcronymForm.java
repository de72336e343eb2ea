package org.isogloss.rules.style.acronyms;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.rules.lexicon.GeneralFrequency;

/** The letters of acronyms. */
final class AcronymForm {

  private static final Pattern PLURAL =
      Pattern.compile("(?<=\\p{Lu}S)es$|(?<=\\p{Lu}[\\p{Lu}\\p{N}])s$");

  /** Four letters or more that can be pronounced: LUMAR. */
  private static final Pattern SYLLABLES =
      Pattern.compile("(?=.{4})[^AEIOUY]{0,2}[AEIOUY]{1,2}(?:[^AEIOUY]{1,2}[AEIOUY]{0,2}){1,3}");

  private static final int SHORTEST_NAME = 4;

  /** Longer words are not acronyms, or nobody reads them as such. */
  private static final int LONGEST = 10;

  /** How far capitals are looked for on either side of a place, in characters. */
  private static final int AROUND = 60;

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private AcronymForm() {}

  /** An acronym without the ending of its plural. */
  static String singular(String word) {
    return PLURAL.matcher(word).replaceFirst("");
  }

  /** Whether a word has the shape of an acronym: short, with two capitals or more. */
  static boolean isAcronym(String word) {
    if (word.length() < 2 || word.length() > LONGEST || word.indexOf('_') >= 0) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** The letters of an acronym, without digits and marks. */
  static String letters(String form) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        letters.append(form.charAt(i));
      }
    }
    return letters.toString();
  }

  /** Whether most letters around a place are capitals, so that capitals mean nothing there. */
  static boolean isShouted(String text, int start, int end) {
    int upper = 0;
    int letters = 0;
    int to = Math.min(text.length(), end + AROUND);
    for (int i = Math.max(0, start - AROUND); i < to; i++) {
      boolean own = i >= start && i < end;
      upper += !own && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      letters += !own && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return upper * 2 > letters;
  }

  /** Whether a word is an ordinary one in capitals. */
  static boolean isShoutedWord(String word) {
    if (word.length() < 2) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return isOrdinary(word);
  }

  /** Whether a word is in the dictionary in lower case. */
  static boolean isOrdinary(String word) {
    return FREQUENCY.of(word.toLowerCase(Locale.ROOT)) > 0;
  }

  /**
   * Whether an acronym is read like a word, as many names are, or is a known one with letters
   * before it.
   */
  static boolean isName(String form) {
    return SYLLABLES.matcher(form).matches()
        || (form.length() > SHORTEST_NAME && KnownAcronyms.contains(form.substring(2)));
  }

  /** The word before a position, with only spaces between; empty if there is none. */
  static String wordBefore(String text, int position) {
    int end = position;
    while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end < position ? text.substring(start, end) : "";
  }

  /** The word after a position, with only spaces between; empty if there is none. */
  static String wordAfter(String text, int position) {
    int start = position;
    while (start < text.length() && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start > position ? text.substring(start, end) : "";
  }
}
