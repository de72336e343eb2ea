package org.isogloss.rules.style.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          .flatMap(line -> Stream.of(List.of(line.split("\t")).get(0).split(" ")))
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(unit -> unit))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}_\\uFFFC])"));

  private static final Set<String> DURATIONS =
      DataFile.lines(Units.class, "units.tsv").stream()
          .map(line -> List.of(line.split("\t")))
          .filter(columns -> columns.get(1).equals("duration"))
          .flatMap(columns -> Stream.of(columns.get(0).split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern AFTER_NUMBER =
      Pattern.compile(NumberContext.GAP + "?(" + SYMBOL + "|°[CF])");

  private Units() {}

  /** Whether a unit is an abbreviated word for a length of time rather than a symbol: min, hrs. */
  static boolean isOfDuration(String unit) {
    return DURATIONS.contains(unit);
  }

  /** The symbol of the unit after a number that ends at a position; a space may precede it. */
  static Optional<String> at(String text, int end) {
    Matcher unit = AFTER_NUMBER.matcher(text).region(end, text.length());
    unit.useTransparentBounds(true);
    return unit.lookingAt() ? Optional.of(unit.group(1)) : Optional.empty();
  }
}
