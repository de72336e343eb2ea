package org.isogloss.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.LanguageTag;

/** How a language writes numbers and months. Not thread-safe. */
public final class LanguageNumbers {

  /** The ways of spelling numbers out, such as cardinal and ordinal numbers. */
  private static final String SPELLING = "%spellout";

  private final ULocale locale;
  private final DecimalFormatSymbols symbols;
  private final RuleBasedNumberFormat format;

  /**
   * @param language the language; of one that is not known, the root of all languages
   */
  public LanguageNumbers(LanguageTag language) {
    this.locale = ULocale.forLanguageTag(language.tag());
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    this.format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
  }

  /** The sign before decimals. */
  public char decimalSign() {
    return symbols.getDecimalSeparator();
  }

  /** The sign between thousands. */
  public char thousandsSign() {
    return symbols.getGroupingSeparator();
  }

  /** Whether it is known how the language spells numbers out; otherwise another one stands in. */
  public boolean isSpelling() {
    return format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage());
  }

  /** A number in words, in all ways, such as cardinal and ordinal numbers in all genders. */
  public List<String> spelled(long number) {
    return Stream.of(format.getRuleSetNames())
        .filter(rules -> rules.startsWith(SPELLING))
        .map(rules -> format.format(number, rules))
        .toList();
  }

  /**
   * The names of the months, long and short, on their own and in dates.
   *
   * @return for each month, from January
   */
  public List<List<String>> months() {
    DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
    List<List<String>> months = new ArrayList<>();
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
        String[] names = dates.getMonths(context, width);
        for (int i = 0; i < names.length; i++) {
          if (i == months.size()) {
            months.add(new ArrayList<>());
          }
          months.get(i).add(names[i]);
        }
      }
    }
    return months;
  }

  /** What a numeral is worth, such as {@code 万}; negative for a character that is none. */
  public static double worth(int character) {
    return UCharacter.getUnicodeNumericValue(character);
  }
}
