package org.isogloss.glossary.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.NumberWords;

/** Units that are listed by their symbols: “km” has no plural, and “kilometer” has one. */
final class Measures {

  private static final Map<String, List<String>> GROUPS =
      DataFile.groups(Measures.class, "unit-symbols.txt");

  private static final Set<String> SYMBOLS =
      GROUPS.get("symbols").stream()
          .map(Measures::normalized)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MEASURED = Set.copyOf(GROUPS.get("measured"));

  private static final Set<String> ONE = Set.of("1", "one");

  private static final Set<String> POINTS = Set.of(".", ",");

  private Measures() {}

  /** Whether a term is the symbol of a unit. */
  static boolean isSymbol(ListedTerm term) {
    return SYMBOLS.contains(normalized(term.term().text()));
  }

  /** A symbol whose micro and ohm signs are the Greek letters, as keyboards and editors vary. */
  private static String normalized(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFKC);
  }

  /**
   * Whether the word before a unit may be the number one; of “2.1”, it is the part after the point.
   */
  static boolean isOne(String word) {
    return ONE.contains(word);
  }

  /** Whether a unit is a plural once it is spelled out: “5 km away”, not “1 km” or “5 km roads”. */
  static boolean isPlural(Tokens tokens, int unit) {
    int number = unit - 1;
    if (!isNumber(tokens.folded(number)) || tokens.gapBefore(unit) != Gap.BLANK) {
      return false;
    }
    Gap gap = number > 0 ? tokens.gapBefore(number) : Gap.BLANK;
    String before = number > 0 ? tokens.key(number - 1) : "";
    boolean fraction = gap == Gap.NONE && before.equals("/");
    boolean part = gap == Gap.HYPHEN || (gap == Gap.NONE && POINTS.contains(before));
    if (fraction || (isOne(tokens.folded(number)) && !part)) {
      return false;
    }
    String after = tokens.folded(unit + 1);
    boolean modifier =
        after.isEmpty()
            ? before.equals("a") || before.equals("an")
            : !ClosedClasses.isFunctionWord(after);
    return MEASURED.contains(after) || !modifier;
  }

  private static boolean isNumber(String word) {
    return (!word.isEmpty() && word.codePoints().allMatch(Character::isDigit))
        || NumberWords.isCardinal(word)
        || (ClosedClasses.is(word, "counting") && !ClosedClasses.is(word, "single"));
  }
}
