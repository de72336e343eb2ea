package org.isogloss.glossary.match;

import org.isogloss.core.text.WordCharacters;

/**
 * Whether text with the words of a term stands alone or is part of something longer: a compound, an
 * identifier, a file name, an option or an address. Characters that join letters into one name are
 * borders only if a term of several words, separated by spaces, rules out a name.
 */
final class Borders {

  /** How a span relates to its surroundings. */
  enum Kind {
    /** It stands alone. */
    FREE,
    /** Only a slash is between it and another word: an alternative, or part of a name. */
    JOINED,
    /** It is a whole side of a compound, as in “non-X” and “X-based”. */
    COMPOUND,
    /** It is part of something that is not the term. */
    INSIDE;

    private Kind or(Kind other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  /** Characters before a word that make it a name: a variable, an option, an address, an entity. */
  private static final String NAME_SIGNS = "\\@#$%^~&=+:";

  /** The same after a word. A caret may begin a note, an ampersand may separate two words. */
  private static final String NAME_SIGNS_AFTER = "\\@#$%~=+";

  /**
   * Between two words without spaces: alternatives as in “add/remove”, or a name with its owner.
   */
  private static final String SLASHES = "/|\u2044\u2215\uFF0F";

  private static final String STOPS = ".,;:!?)”";

  private final CharSequence text;
  private final int start;
  private final int end;

  /** The end of a possessive ending. */
  private final int possessiveEnd;

  private final boolean hasBlank;

  private Borders(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.possessiveEnd = afterPossessive();
    boolean blank = false;
    for (int i = start; i < end; i++) {
      blank |= WordCharacters.isBlank(text.charAt(i));
    }
    this.hasBlank = blank;
  }

  /**
   * How a half-open span without a possessive ending relates to its text.
   *
   * @param start the first UTF-16 code unit
   * @param end the code unit after the last one
   */
  static Kind of(CharSequence text, int start, int end) {
    if (isBetweenBlanks(text, start, end)) {
      return Kind.FREE;
    }
    Borders borders = new Borders(text, start, end);
    Kind before = borders.before();
    if (before == Kind.INSIDE) {
      return before;
    }
    Kind either = before.or(borders.after());
    return either != Kind.INSIDE && Addresses.isPartOfOne(text, start, end) ? Kind.INSIDE : either;
  }

  /** Most terms are, except for a period, and need no closer look. */
  private static boolean isBetweenBlanks(CharSequence text, int start, int end) {
    int after = STOPS.indexOf(WordCharacters.at(text, end)) >= 0 ? end + 1 : end;
    return WordCharacters.isBlankAt(text, start - 1) && WordCharacters.isBlankAt(text, after);
  }

  private int afterPossessive() {
    if (!WordCharacters.isApostrophe(WordCharacters.at(text, end))) {
      return end;
    }
    boolean s = (WordCharacters.at(text, end + 1) | 32) == 's';
    return s && !WordCharacters.isWordAt(text, end + 2) ? end + 2 : end;
  }

  private Kind before() {
    int at = skipInvisible(start - 1, -1);
    char c = WordCharacters.at(text, at);
    if (WordCharacters.isBlank(c)) {
      return Kind.FREE;
    }
    if (WordCharacters.isWordAt(text, at) || isRepeated(c, start)) {
      return Kind.INSIDE;
    }
    if (WordCharacters.isHyphen(c)) {
      return beforeHyphens(at);
    }
    if (hasBlank) {
      return Kind.FREE;
    }
    boolean inside =
        switch (c) {
          case '.' -> run(at, -1) < 3;
          case '_' -> !isEmphasis();
          case '(', '[' -> WordCharacters.isWordAt(text, at - 1) && isWordsAlone(at);
          case ')', ']' -> closesLetters(at);
          case '{' -> WordCharacters.at(text, possessiveEnd) == '}';
          case '`' -> WordCharacters.at(text, possessiveEnd) == '`';
          case '<' -> true;
          case '>' -> isArrowAfterWord(at);
          default -> NAME_SIGNS.indexOf(c) >= 0;
        };
    return inside ? Kind.INSIDE : besideSlash(c, at - 1);
  }

  private Kind after() {
    int at = skipInvisible(possessiveEnd, 1);
    char c = WordCharacters.at(text, at);
    if (WordCharacters.isBlank(c)) {
      return Kind.FREE;
    }
    if (WordCharacters.isWordAt(text, at) || isRepeated(c, end - 1)) {
      return Kind.INSIDE;
    }
    if (WordCharacters.isHyphen(c)) {
      return afterHyphens(at);
    }
    boolean wordNext = WordCharacters.isWordAt(text, at + 1);
    if (hasBlank) {
      return c == '.' && wordNext && !isNewSentence(at + 1) ? Kind.INSIDE : Kind.FREE;
    }
    boolean inside =
        switch (c) {
          case '.' -> isDotInside(at);
          case '_' -> wordNext || !isEmphasis();
          case ':' -> wordNext || WordCharacters.at(text, at + 1) == ':';
          case '&', '<' -> wordNext;
          case '(' -> !isPluralMark(at) && isWordsAlone(at);
          case '[' -> !isPluralMark(at) && isIndex(at);
          case '>' -> WordCharacters.at(text, start - 1) == '<';
          default -> NAME_SIGNS_AFTER.indexOf(c) >= 0;
        };
    return inside ? Kind.INSIDE : besideSlash(c, at + 1);
  }

  /**
   * What a character makes of the span beside it if it may be a slash.
   *
   * @param beyond the place on its other side
   */
  private Kind besideSlash(char c, int beyond) {
    boolean joins = SLASHES.indexOf(c) >= 0 && !WordCharacters.isBlankAt(text, beyond);
    return joins ? Kind.JOINED : Kind.FREE;
  }

  private int skipInvisible(int from, int step) {
    int at = from;
    while (WordCharacters.isInvisible(WordCharacters.at(text, at))) {
      at += step;
    }
    return at;
  }

  /** A character that continues beyond the span: C++ in C+++, --fix in ---fix. */
  private boolean isRepeated(char neighbour, int edge) {
    return neighbour == text.charAt(edge) && !WordCharacters.isWord(neighbour);
  }

  /** The number of equal characters in a row, counted in one direction. */
  private int run(int from, int step) {
    char sign = text.charAt(from);
    int at = from;
    while (WordCharacters.at(text, at) == sign) {
      at += step;
    }
    return Math.abs(at - from);
  }

  /** A hyphen joins, two between words are a dash, and one after a space begins an option. */
  private Kind beforeHyphens(int at) {
    int count = run(at, -1);
    if (WordCharacters.isWordAt(text, at - count)) {
      return count == 1 ? Compounds.before(text, at) : Kind.FREE;
    }
    boolean bullet = hasBlank && count == 1 && WordCharacters.isBlankAt(text, at - 1);
    return bullet || count > 2 ? Kind.FREE : Kind.INSIDE;
  }

  private Kind afterHyphens(int at) {
    if (run(at, 1) > 1) {
      return Kind.FREE;
    }
    if (WordCharacters.isBlankAt(text, at + 1)) {
      return Compounds.isSuspended(text, at + 1) ? Kind.INSIDE : Kind.FREE;
    }
    return Compounds.after(text, at);
  }

  /** A dot inside a name, not one that ends a sentence or is part of an ellipsis. */
  private boolean isDotInside(int at) {
    int dots = run(at, 1);
    boolean goesOn =
        WordCharacters.isWordAt(text, at + dots) || WordCharacters.at(text, at + dots) == '/';
    return goesOn && dots < 3;
  }

  /** A capital followed by a lower-case letter, where the space after a period is missing. */
  private boolean isNewSentence(int at) {
    return Character.isUpperCase(WordCharacters.at(text, at))
        && Character.isLowerCase(WordCharacters.at(text, at + 1));
  }

  /** Whether single underscores around a phrase, here or further on, emphasize it in plain text. */
  private boolean isEmphasis() {
    return Emphasis.isAround(text, start, possessiveEnd);
  }

  /**
   * Whether an opening bracket is followed by words without spaces: the arguments of a function.
   */
  private boolean isWordsAlone(int open) {
    int close = Addresses.closing(text, open);
    if (close < 0) {
      return false;
    }
    boolean capitals = close - open > 2;
    for (int i = open + 1; i < close; i++) {
      char c = text.charAt(i);
      if (WordCharacters.isBlank(c) || c >= 0x80) {
        return false;
      }
      capitals &= c >= 'A' && c <= 'Z';
    }
    return !capitals; // the short form of a name
  }

  /** An optional plural: “bell(s)”, “box(es)”. */
  private boolean isPluralMark(int open) {
    int close = Addresses.closing(text, open);
    String inside = close < 0 ? "" : text.subSequence(open + 1, close).toString();
    return inside.equals("s") || inside.equals("es") || inside.equals("ies");
  }

  /** The index of an array; digits are a note or a reference. */
  private boolean isIndex(int open) {
    return isWordsAlone(open) && Character.isLetter(WordCharacters.at(text, open + 1));
  }

  /** “(re)sound”, “[b]ell”: letters in brackets that begin the word; “(a)” may number a list. */
  private boolean closesLetters(int close) {
    int at = close - 1;
    while (Character.isLetter(WordCharacters.at(text, at))) {
      at--;
    }
    char open = WordCharacters.at(text, at);
    return close - at > 1 && (open == '[' || open == '(');
  }

  private boolean isArrowAfterWord(int at) {
    char shaft = WordCharacters.at(text, at - 1);
    return (shaft == '-' || shaft == '=') && WordCharacters.isWordAt(text, at - 2);
  }
}
