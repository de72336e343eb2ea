package org.isogloss.rules.style.numbers;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;

/** The symbols of units that are known. */
final class Units {

  /** Matches the symbol of any unit, and nothing that only begins with one. */
  static final String SYMBOL =
      DataFile.lines(Units.class, "units.tsv").stream()
          .flatMap(line -> Stream.of(line.split("\t", -1)[0].split(" ", -1)))
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(unit -> unit))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}_\\uFFFC])"));

  private static final Pattern AFTER_NUMBER =
      Pattern.compile(NumberContext.GAP + "?(" + SYMBOL + "|°[CF])");

  private Units() {}

  /** The symbol of the unit after a number that ends at a position; a space may precede it. */
  static Optional<String> at(String text, int end) {
    Matcher unit = AFTER_NUMBER.matcher(text).region(end, text.length());
    unit.useTransparentBounds(true);
    return unit.lookingAt() ? Optional.of(unit.group(1)) : Optional.empty();
  }
}
