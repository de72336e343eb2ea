package org.isogloss.rules.languagetool.variety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Hit;

/**
 * LanguageTool's rules that hold only in American English, against which a document is checked that
 * names no variety. What the words of the manuscript follow is known only when all of it was read.
 * What is kept of a text does not depend on that; only what is reported does.
 */
public final class AmericanRules {

  private static final String AMERICAN = "en-US";

  private static final String FAMILY = "*";

  private static final Set<String> RULES =
      Set.copyOf(DataFile.lines(AmericanRules.class, "american-rules.txt"));

  private static final List<String> FAMILIES =
      RULES.stream()
          .filter(name -> name.endsWith(FAMILY))
          .map(name -> name.substring(0, name.length() - FAMILY.length()))
          .toList();

  private AmericanRules() {}

  /** Whether a rule of LanguageTool is one of them. */
  static boolean contain(String ruleId) {
    return RULES.contains(ruleId) || FAMILIES.stream().anyMatch(ruleId::startsWith);
  }

  /**
   * Returns the hits without those of these rules that are in doubt, if the words of the manuscript
   * follow another variety.
   *
   * @param hits those of a manuscript
   * @param inDoubt whether nothing names the variety at a hit, and nobody asked for its rule
   * @param written the variety that most words of the manuscript follow; asked only if it matters
   */
  public static List<Hit> withoutOtherVariety(
      List<Hit> hits, Predicate<Hit> inDoubt, Supplier<Optional<String>> written) {
    Predicate<Hit> isDoubted =
        hit -> hit.subId().filter(AmericanRules::contain).isPresent() && inDoubt.test(hit);
    boolean isOther =
        hits.stream().anyMatch(isDoubted)
            && written.get().filter(variety -> !variety.equals(AMERICAN)).isPresent();
    return isOther ? hits.stream().filter(isDoubted.negate()).toList() : hits;
  }
}
