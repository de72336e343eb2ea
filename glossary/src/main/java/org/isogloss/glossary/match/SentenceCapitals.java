package org.isogloss.glossary.match;

/** What the position of a word in its sentence says about its capitals. */
final class SentenceCapitals {

  private SentenceCapitals() {}

  /** Whether no word precedes a token. */
  static boolean startsAt(Tokens tokens, int token) {
    return token <= tokens.firstWord();
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

  /** The first word of a sentence has a capital without being part of a name. */
  private static boolean startsSentenceWith(Tokens tokens, int token) {
    return startsAt(tokens, token) && ClosedClasses.isFunctionWord(tokens.folded(token));
  }
}
