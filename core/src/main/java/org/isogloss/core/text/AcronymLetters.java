package org.isogloss.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether letters may abbreviate words, by the algorithm of A. Schwartz and M. Hearst (A simple
 * algorithm for identifying abbreviation definitions in biomedical text, 2003): the letters occur
 * in the words in order, and the first one begins a word.
 */
public final class AcronymLetters {

  /** What separates the words of a long form. */
  public static final Pattern WORD_BREAK = Pattern.compile("[\\s-‐‑]+");

  private static final Pattern WORD = Pattern.compile("[^\\s-‐‑/]+");

  private AcronymLetters() {}

  /** The maximum number of words that so many letters abbreviate. */
  public static int mostWords(int letters) {
    return Math.min(letters + 5, letters * 2);
  }

  /**
   * Whether letters may stand for all words of a phrase, the first one at its beginning. A phrase
   * that contains the letters as a word is not their long form.
   */
  public static boolean mayStandFor(String letters, String phrase) {
    String low = letters.toLowerCase(Locale.ROOT);
    String words = phrase.toLowerCase(Locale.ROOT);
    return !contains(words, low)
        && WORD_BREAK.split(words, -1).length <= mostWords(low.length())
        && backwards(low, words, at -> at == 0) == 0;
  }

  /**
   * Where the shortest long form of letters begins that reaches to the end of a text; -1 if there
   * is none, or if it contains the letters as a word.
   */
  public static int longFormBefore(String letters, String text) {
    String low = letters.toLowerCase(Locale.ROOT);
    String words = lowered(text);
    int start = initialsBefore(low, words);
    if (start < 0) {
      start =
          backwards(
              low, words, at -> at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at)));
    }
    return start >= 0 && contains(words.substring(start), low) ? -1 : start;
  }

  /** Whether letters are the initials of a phrase, of whose function words any may be skipped. */
  public static boolean areInitials(String letters, String phrase) {
    String words = lowered(phrase);
    int start = initialsBefore(letters.toLowerCase(Locale.ROOT), words);
    return start >= 0
        && WORD.matcher(words.substring(0, start))
            .results()
            .allMatch(word -> FunctionWords.contains(word.group()));
  }

  /** A text in lower case, with all offsets kept. */
  private static String lowered(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  private static boolean contains(String words, String letters) {
    return Arrays.asList(WORD_BREAK.split(words, -1)).contains(letters);
  }

  /** Finds the letters from the last to the first; returns the place of the first one, or -1. */
  private static int backwards(String letters, String words, IntPredicate mayBegin) {
    int at = words.length() - 1;
    for (int i = letters.length() - 1; i >= 0; i--) {
      while (at >= 0 && (words.charAt(at) != letters.charAt(i) || (i == 0 && !mayBegin.test(at)))) {
        at--;
      }
      if (at < 0) {
        return -1;
      }
      at--;
    }
    return at + 1;
  }

  /** Where the words begin whose initials are the letters; -1 if there are none. */
  private static int initialsBefore(String letters, String words) {
    int[] starts = new int[words.length()];
    int count = 0;
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      starts[count++] = matcher.start();
    }
    int left = letters.length() - 1;
    for (int i = count - 1; i >= 0 && left >= 0; i--) {
      if (words.charAt(starts[i]) == letters.charAt(left)) {
        left--;
        if (left < 0) {
          return starts[i];
        }
      } else if (!FunctionWords.contains(wordAt(words, starts[i]))) {
        return -1;
      }
    }
    return -1;
  }

  private static String wordAt(String words, int start) {
    int end = start;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(start, end);
  }
}
