package org.isogloss.rules.style.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that counts on: the last part of {@code 4.5} counts within {@code 4.}.
 *
 * @param prefix what precedes the last part, with the mark between them; may be empty
 * @param last the last part, from 0
 * @param depth the number of parts, from 1
 * @param roman whether it is a Roman numeral
 */
record Counted(String prefix, int last, int depth, boolean roman) {

  private static final Pattern LAST = Pattern.compile("(\\d{1,3})[a-z]?");
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  /** The number that a heading, a caption or a reference spells out; empty if it is a letter. */
  static Optional<Counted> of(String number) {
    if (ROMAN.matcher(number).matches()) {
      return Optional.of(new Counted("", value(number), 1, true));
    }
    int cut = Math.max(number.lastIndexOf('.'), number.lastIndexOf('-')) + 1;
    Matcher last = LAST.matcher(number.substring(cut));
    if (!last.matches()) {
      return Optional.empty();
    }
    String prefix = number.substring(0, cut);
    int depth = 1 + (int) prefix.chars().filter(c -> c == '.' || c == '-').count();
    return Optional.of(new Counted(prefix, Integer.parseInt(last.group(1)), depth, false));
  }

  private static int value(String roman) {
    int sum = 0;
    int before = 0;
    for (int i = roman.length() - 1; i >= 0; i--) {
      int digit =
          switch (roman.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
          };
      sum += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return sum;
  }

  /** The number of what is counted through: {@code 4} for {@code 4.5}; empty for one part. */
  String above() {
    return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
  }

  /** The number in the same place of the count. */
  String with(int other) {
    return roman ? "" : prefix + other;
  }
}
