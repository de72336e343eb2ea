package org.isogloss.core.text;

/**
 * The role of characters in words. Offsets are in UTF-16 code units; beyond either end of a text
 * there is a space.
 */
public final class WordCharacters {

  private static final char BLANK = ' ';

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private static final char MODIFIER_APOSTROPHE = '\u02BC';

  private WordCharacters() {}

  /** Whether a code point is a letter, a digit or a mark on one. */
  public static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    // The modifier apostrophe counts as a letter in Unicode.
    return (Character.isLetterOrDigit(c) && c != MODIFIER_APOSTROPHE)
        || (isMark(c) && !isVariationSelector(c));
  }

  /** Whether a code point modifies the character before it and is not a character of its own. */
  public static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a code point only selects a glyph for the one before it. */
  public static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /**
   * Whether a code point belongs to the symbol before it: a skin tone, a keycap, a joined emoji.
   */
  public static boolean extendsSign(int c) {
    return isVariationSelector(c)
        || isMark(c)
        || c == ZERO_WIDTH_JOINER
        || c == 0x20E3
        || (c >= 0x1F3FB && c <= 0x1F3FF);
  }

  /** Whether the code point after this one belongs to the same symbol. */
  public static boolean joinsSigns(int c) {
    return c == ZERO_WIDTH_JOINER;
  }

  /** A space of any width, including the no-break spaces. */
  public static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether a character is invisible and does not separate words: a soft hyphen, a word joiner, a
   * byte-order mark in mid-text and the like.
   */
  public static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == MODIFIER_APOSTROPHE;
  }

  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** The character at an offset; a space outside the text. */
  public static char at(CharSequence text, int offset) {
    return offset < 0 || offset >= text.length() ? BLANK : text.charAt(offset);
  }

  public static boolean isBlankAt(CharSequence text, int offset) {
    return isBlank(at(text, offset));
  }

  /** Whether the character that begins or ends at an offset is part of a word. */
  public static boolean isWordAt(CharSequence text, int offset) {
    char c = at(text, offset);
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(text, offset + 1))) {
      return isWord(Character.toCodePoint(c, text.charAt(offset + 1)));
    }
    if (Character.isLowSurrogate(c) && Character.isHighSurrogate(at(text, offset - 1))) {
      return isWord(Character.toCodePoint(text.charAt(offset - 1), c));
    }
    return isWord(c);
  }
}
