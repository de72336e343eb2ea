package org.isogloss.glossary.match;

import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;

/** Compares the capitals of two texts. */
final class Capitals {

  private Capitals() {}

  /** Whether the letters of two texts, ignoring other characters, agree in case. */
  static boolean same(CharSequence one, CharSequence other) {
    int i = 0;
    int j = 0;
    while (true) {
      i = nextLetter(one, i);
      j = nextLetter(other, j);
      if (i == one.length() || j == other.length()) {
        // One spelling may be longer: its extra letters have no counterpart to compare.
        return (i == one.length() && j == other.length()) || sameInitials(one, other);
      }
      if (Character.isUpperCase(one.charAt(i)) != Character.isUpperCase(other.charAt(j))) {
        return false;
      }
      i++;
      j++;
    }
  }

  /**
   * Whether words of a text have the capitals of a term, ignoring that of a sentence start.
   *
   * @param small whether the term has no capital
   * @param first the first token
   * @param last the last token
   */
  static boolean agree(
      ListedTerm listed, boolean small, Inflection inflection, Tokens tokens, int first, int last) {
    // Most terms have no capital on either side, and their inflection need not be generated.
    if (small && tokens.areSmall(first, last)) {
      return true;
    }
    CharSequence text = tokens.source().subSequence(tokens.start(first), listed.end(tokens, last));
    if (small && isSmall(text)) {
      return true;
    }
    String wanted = Rendering.inflected(listed, inflection);
    boolean starts = tokens.isCapital(first) && SentenceCapitals.startsAt(tokens, first);
    return same(wanted, text) || (starts && same(Folding.capital(wanted), text));
  }

  private static boolean isSmall(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a capital follows a lower-case letter, as in identifiers. */
  static boolean isCamel(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static int nextLetter(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** If the spelling differs, the first letters of the words decide. */
  private static boolean sameInitials(CharSequence one, CharSequence other) {
    return initials(one).equals(initials(other));
  }

  private static String initials(CharSequence text) {
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean start = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (start && Character.isLetter(text.charAt(i))) {
        first.append(Character.isUpperCase(text.charAt(i)) ? 'X' : 'x');
      }
    }
    return first.toString();
  }
}
