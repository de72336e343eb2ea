package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.text.LanguageNumbers;

/**
 * The signs with which a language writes figures.
 *
 * @param decimal before the decimals: a period or a comma
 * @param isGroupedBySpaces whether a space separates thousands
 */
record NumberSigns(char decimal, boolean isGroupedBySpaces) {

  /** The signs of a language; those of English if it is not known. */
  static NumberSigns of(LanguageTag language) {
    boolean unknown = language.equals(LanguageTag.UNDETERMINED);
    LanguageNumbers written = new LanguageNumbers(unknown ? LanguageTag.ENGLISH : language);
    return new NumberSigns(
        written.decimalSign() == ',' ? ',' : '.', Character.isSpaceChar(written.thousandsSign()));
  }

  /** A value in plain notation, without zeros at its ends. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /**
   * A text with all decimal digits as those of ASCII, and full-width signs of numbers as ordinary
   * ones; of the same length.
   */
  static String plainDigits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int digit = Character.digit(character, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else {
        plain.append(
            switch (character) {
              case '．', '٫' -> '.';
              case '，', '٬' -> between(text, i) ? ',' : character;
              case '％', '٪' -> '%';
              default -> character;
            });
      }
    }
    return plain.toString();
  }

  /** A full-width comma is a separator in figures that are full-width as well. */
  private static boolean between(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isWide(text.charAt(at - 1))
        && isWide(text.charAt(at + 1));
  }

  private static boolean isWide(char character) {
    return Character.digit(character, 10) >= 0 && character > '9';
  }
}
