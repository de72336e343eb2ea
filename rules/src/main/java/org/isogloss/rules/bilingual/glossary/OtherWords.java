package org.isogloss.rules.bilingual.glossary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.LanguageWords;

/**
 * Cuts texts of a language into what terms are compared by: words, but single characters where
 * words are written without spaces or with attached particles, because dictionaries cut technical
 * terms in many ways. Not thread-safe.
 */
final class OtherWords {

  private static final Set<UnicodeScript> BY_CHARACTER =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /**
   * A word or a character.
   *
   * @param key equal for all forms of it
   * @param span where it is in the text
   * @param adjoins whether at most blanks and hyphens are between it and the one before
   * @param starts whether a word begins with it, as far as the dictionary knows
   * @param ends whether a word ends with it
   */
  record Unit(String key, Span span, boolean adjoins, boolean starts, boolean ends) {}

  private final LanguageWords words;

  OtherWords(LanguageTag language) {
    this.words = new LanguageWords(language);
  }

  /** The units of a text, in order. */
  List<Unit> of(String text) {
    List<Unit> units = new ArrayList<>();
    for (Span word : words.words(text)) {
      int at = word.start();
      while (at < word.end()) {
        int end = isByCharacter(text, at) ? text.offsetByCodePoints(at, 1) : runEnd(text, at, word);
        if (Character.isLetterOrDigit(text.codePointAt(at))) {
          Span span = new Span(at, end);
          boolean adjoins = !units.isEmpty() && joins(text, last(units).end(), at);
          units.add(
              new Unit(
                  words.key(span.in(text)),
                  span,
                  adjoins,
                  at == word.start() || !isByCharacter(text, at),
                  end == word.end() || !isByCharacter(text, at)));
        }
        at = end;
      }
    }
    return units;
  }

  private static Span last(List<Unit> units) {
    return units.get(units.size() - 1).span();
  }

  private static boolean isByCharacter(String text, int at) {
    return BY_CHARACTER.contains(UnicodeScript.of(text.codePointAt(at)));
  }

  /** Where letters end that are one unit: an apostrophe is between an article and its word. */
  private static int runEnd(String text, int from, Span word) {
    int at = text.offsetByCodePoints(from, 1);
    boolean letters = Character.isLetterOrDigit(text.codePointAt(from));
    while (at < word.end()
        && !isByCharacter(text, at)
        && letters
        && text.charAt(at) != '\''
        && text.charAt(at) != '’') {
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }

  private static boolean joins(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && Character.getType(c) != Character.DASH_PUNCTUATION) {
        return c == '\'' || c == '’';
      }
    }
    return true;
  }
}
