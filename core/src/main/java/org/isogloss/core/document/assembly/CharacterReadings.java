package org.isogloss.core.document.assembly;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/**
 * How characters are read in the prose of any format: letters are composed with their marks,
 * invisible characters are dropped, and spaces and hyphens become the usual ones.
 */
final class CharacterReadings {

  /** Receives the parts of a text. */
  interface Parts {

    /**
     * A part of the text.
     *
     * @param start where it begins, in code units
     * @param end where it ends
     * @param reading what it is read as; never empty
     */
    void add(int start, int end, String reading);
  }

  private static final String JOINER = "JOINER";
  private static final String COMPOSED = "COMPOSED";
  private static final Map<Integer, String> BY_CHARACTER = byCharacter();

  /**
   * Below it there are no combining marks, and only the few characters in the data file are read as
   * something else.
   */
  private static final char FIRST_MARK = '\u0300';

  /** A letter with more marks than this is not a letter; bounds the time to order them. */
  private static final int LONGEST_SEQUENCE = 32;

  private CharacterReadings() {}

  /** Whether a text is read unchanged, as nearly all are. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK ? isReadOtherwise(text.codePointAt(i)) : isSpecial(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReadOtherwise(int character) {
    return isMark(character) || BY_CHARACTER.containsKey(character);
  }

  private static boolean isSpecial(char c) {
    return (c < ' ' || c >= '\u007f') && BY_CHARACTER.containsKey((int) c);
  }

  /** Whether a text begins with a mark that belongs to the letter before it. */
  static boolean beginsWithMark(String text) {
    return text.charAt(0) >= FIRST_MARK && isMark(text.codePointAt(0));
  }

  /** Composes a letter with its marks, as far as Unicode has such letters. */
  static String composed(String sequence) {
    return Normalizer.normalize(sequence, Normalizer.Form.NFC);
  }

  /** Returns what a whole text is read as. */
  static String of(String text, CharSequence before) {
    StringBuilder reading = new StringBuilder(text.length());
    split(text, before, (start, end, part) -> reading.append(part));
    return reading.toString();
  }

  /**
   * Splits a text into parts that are read unchanged and others; dropped characters are in no part.
   *
   * @param before what precedes the text
   */
  static void split(String text, CharSequence before, Parts parts) {
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      int end = sequenceEnd(text, at);
      int first = text.codePointAt(at);
      boolean marked = end > at + Character.charCount(first);
      String known = marked ? null : BY_CHARACTER.get(first);
      if (marked || known != null) {
        String written = text.substring(at, end);
        int last = lastBefore(text, at, before);
        String reading =
            marked ? composed(written) : known.equals(JOINER) ? joined(written, last) : known;
        if (!reading.equals(written)) {
          add(parts, text, plain, at);
          if (!reading.isEmpty()) {
            parts.add(at, end, reading);
          }
          plain = end;
        }
      }
      at = end;
    }
    add(parts, text, plain, at);
  }

  /** The character before a place; 0 at the beginning. */
  private static int lastBefore(String text, int at, CharSequence before) {
    if (at > 0) {
      return text.codePointBefore(at);
    }
    return before.length() == 0 ? 0 : Character.codePointBefore(before, before.length());
  }

  private static void add(Parts parts, String text, int start, int end) {
    if (start < end) {
      parts.add(start, end, text.substring(start, end));
    }
  }

  /** The end of the character at a place and of the marks on it. */
  private static int sequenceEnd(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length()
        && at - start < LONGEST_SEQUENCE
        && text.charAt(at) >= FIRST_MARK
        && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** What a joiner is read as: itself where it shapes the character before it. */
  private static String joined(String joiner, int last) {
    return joins(last) ? joiner : "";
  }

  private static boolean joins(int last) {
    if (Character.isLetter(last)) {
      UnicodeScript script = UnicodeScript.of(last);
      return script != UnicodeScript.LATIN
          && script != UnicodeScript.GREEK
          && script != UnicodeScript.CYRILLIC;
    }
    int type = Character.getType(last);
    return isMark(last) || type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
  }

  private static Map<Integer, String> byCharacter() {
    Map<Integer, String> readings = new HashMap<>();
    for (String line : DataFile.lines(CharacterReadings.class, "characters.txt")) {
      String[] fields = line.split("\t", -1);
      String[] range = fields[0].split("-", -1);
      int last = Integer.parseInt(range[range.length - 1], 16);
      for (int c = Integer.parseInt(range[0], 16); c <= last; c++) {
        String character = Character.toString(c);
        String reading = fields[1].equals(COMPOSED) ? composed(character) : meaning(fields[1]);
        if (!reading.equals(character)) {
          readings.put(c, reading);
        }
      }
    }
    return Map.copyOf(readings);
  }

  private static String meaning(String field) {
    if (field.equals(JOINER)) {
      return JOINER;
    }
    StringBuilder meaning = new StringBuilder();
    if (!field.equals("NOTHING")) {
      for (String code : field.split(" ", -1)) {
        meaning.appendCodePoint(Integer.parseInt(code, 16));
      }
    }
    return meaning.toString();
  }
}
