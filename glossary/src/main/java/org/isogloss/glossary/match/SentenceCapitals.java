package org.isogloss.glossary.match;

/** What the position of a word in its sentence says about its capitals. */
final class SentenceCapitals {

  /** A single word with a capital may be a name, or the start of a sentence. */
  private static final int FEWEST = 2;

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

  /** Whether all words of a heading are capitalized, apart from function words. */
  static boolean isTitle(Tokens tokens) {
    int capitals = 0;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.isWord(token) && !tokens.isBarrier(token)) {
        if (tokens.isCapital(token)) {
          capitals += ClosedClasses.isFunctionWord(tokens.folded(token)) ? 0 : 1;
        } else if (!ClosedClasses.isFunctionWord(tokens.folded(token))) {
          return false;
        }
      }
    }
    return capitals >= FEWEST;
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
