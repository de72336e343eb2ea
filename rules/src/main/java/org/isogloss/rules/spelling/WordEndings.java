package org.isogloss.rules.spelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the endings of a word and of what it may be a misspelling of; both in lower case. */
final class WordEndings {

  private static final Pattern INFLECTION = Pattern.compile("(?:e?s|e?d|e?r|n|y|e|ing|an|ly)");
  private static final Pattern INFLECTED = Pattern.compile(".*(?:s|ed|ing)");
  private static final Pattern FORM = Pattern.compile("(?:(?<!s)s|ed|ing|y)$");

  /** Whether words with as many letters end alike by chance too often to say anything. */
  private static final int SHORT = 4;

  private WordEndings() {}

  /** Whether one of two words is the other with an inflectional ending. */
  static boolean isInflected(String word, String other) {
    boolean longer = word.length() > other.length();
    String whole = longer ? word : other;
    String part = longer ? other : word;
    return whole.startsWith(part) && INFLECTION.matcher(whole.substring(part.length())).matches();
  }

  /**
   * Whether only an ending tells a word from another: templated and templates, printf and print.
   */
  static boolean haveSameStem(String word, String other) {
    int start = commonStart(word, other);
    return start == other.length()
        || (INFLECTION.matcher(word.substring(start)).matches()
            && INFLECTION.matcher(other.substring(start)).matches());
  }

  /**
   * Whether a word has an ending that the other one does not have.
   *
   * @param isSlip whether a letter near its end is more likely a slip: Disabe
   */
  static boolean areOther(String word, String other, boolean isSlip) {
    int longest = Math.max(word.length(), other.length());
    return isInflected(word, other)
        || (longest > SHORT
            && INFLECTED.matcher(word).matches() != INFLECTED.matcher(other).matches())
        || (!isSlip
            && commonStart(word, other) >= longest - 2
            && !lacksLetterBeforeEnding(word, other));
  }

  /** Whether two words have the same ending that says which form they are, if they have one. */
  static boolean areSame(String word, String other) {
    String ending = ending(word);
    return !ending.isEmpty() && ending.equals(ending(other));
  }

  /** Whether a word has the ending of the other one, only not the letter before it: previousy. */
  private static boolean lacksLetterBeforeEnding(String word, String other) {
    return other.length() == word.length() + 1 && areSame(word, other);
  }

  private static String ending(String word) {
    Matcher ending = FORM.matcher(word);
    return ending.find() ? ending.group() : "";
  }

  private static int commonStart(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
