package org.isogloss.glossary.match;

import java.util.Set;

/** What the position of a word in its sentence says about its capitals. */
final class SentenceCapitals {

  /** So many words in capitals may be a name. */
  private static final int FEWEST = 2;

  /** What separates a number or letter from what it counts. */
  private static final Set<String> AFTER_NUMBER = Set.of(".", ")", "]", "-", "–", "—");

  private SentenceCapitals() {}

  /** Whether no word precedes a token. */
  static boolean startsAt(Tokens tokens, int token) {
    return token <= tokens.firstWord();
  }

  /**
   * Whether a token begins a sentence, or what follows its number, letter or label, as in “3. Fog
   * bells”, “Step 1 – Fog bells” and “Note: Fog bells ring”. A capital there says nothing.
   */
  static boolean opensAt(Tokens tokens, int token) {
    if (startsAt(tokens, token)) {
      return true;
    }
    String sign = tokens.isWord(token - 1) ? "" : tokens.key(token - 1);
    return sign.equals(":")
        || (AFTER_NUMBER.contains(sign)
            && token - 2 <= tokens.firstWord() + 1
            && isNumber(tokens, token - 2));
  }

  /** Whether a token is a number such as 3 or 2b, or a single letter. */
  private static boolean isNumber(Tokens tokens, int token) {
    return tokens.isWord(token)
        && (tokens.length(token) == 1
            || Character.isDigit(tokens.source().charAt(tokens.start(token))));
  }

  /**
   * Whether a span of capitalized words is part of a longer name: Health in World Health
   * Organization, but not a Health that starts a sentence.
   */
  static boolean isInsideName(Tokens tokens, int first, int last) {
    if (!tokens.isCapital(first) || (first != last && startsAt(tokens, first))) {
      return false;
    }
    boolean before =
        first > 0
            && tokens.gapBefore(first) != Gap.NONE
            && tokens.isCapital(first - 1)
            && !tokens.isBarrier(first - 1)
            && !startsSentenceWith(tokens, first - 1);
    boolean after =
        last + 1 < tokens.count()
            && tokens.gapBefore(last + 1) != Gap.NONE
            && tokens.isCapital(last + 1)
            && !tokens.folded(last + 1).equals("i");
    return before || after;
  }

  /**
   * Whether all words of a heading are capitalized, apart from function words, numbers and words
   * after a hyphen, and not only because each begins something.
   */
  static boolean isTitle(Tokens tokens) {
    boolean isTitle = false;
    for (int token = 0; token < tokens.count(); token++) {
      boolean counts =
          tokens.isWord(token)
              && !tokens.isBarrier(token)
              && !isNumber(tokens, token)
              && !tokens.gapBefore(token).joins()
              && !ClosedClasses.isFunctionWord(tokens.folded(token));
      if (counts && !tokens.isCapital(token)) {
        return false;
      }
      isTitle |= counts && !opensAt(tokens, token);
    }
    return isTitle;
  }

  /** Whether a sentence is all in capitals, which then say nothing about names. */
  static boolean isShouted(Tokens tokens) {
    int words = 0;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.hasSmallLetter(token)) {
        return false;
      }
      words += tokens.isWord(token) ? 1 : 0;
    }
    return words > FEWEST && ".!?".contains(tokens.key(tokens.count() - 1));
  }

  /** The first word of a sentence has a capital without being part of a name. */
  private static boolean startsSentenceWith(Tokens tokens, int token) {
    return startsAt(tokens, token) && ClosedClasses.isFunctionWord(tokens.folded(token));
  }
}
