package org.isogloss.rules.languagetool;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.rule.OptionValues;

/**
 * What LanguageTool checks.
 *
 * @param variety the variety of English, one of {@link #VARIETIES}; empty for the one that each
 *     document declares, or {@link #USUAL_VARIETY}
 * @param disabledCategories ids of categories whose rules do not run
 * @param disabledRules ids of rules that do not run
 * @param enabledRules ids of rules that run and are reported even if {@link CuratedRules} says
 *     otherwise
 * @param accepted words that are accepted even if the spelling checker does not know them
 */
public record LanguageToolSettings(
    Optional<String> variety,
    SortedSet<String> disabledCategories,
    SortedSet<String> disabledRules,
    SortedSet<String> enabledRules,
    AcceptedWords accepted) {

  /** The varieties for which LanguageTool has a dictionary. */
  public static final List<String> VARIETIES =
      List.of("en-US", "en-GB", "en-AU", "en-CA", "en-NZ", "en-ZA");

  /** The variety used for a document that does not declare one. */
  public static final String USUAL_VARIETY = "en-US";

  /** The ids of all categories. */
  public static final List<String> CATEGORIES =
      DataFile.lines(LanguageToolSettings.class, "categories.txt");

  public static final LanguageToolSettings DEFAULT =
      new LanguageToolSettings(
          Optional.empty(), List.of(), List.of(), List.of(), AcceptedWords.NONE);

  public LanguageToolSettings {
    if (variety.isPresent() && !VARIETIES.contains(variety.get())) {
      throw new IllegalArgumentException(
          "variety must be one of " + VARIETIES + ": " + variety.get());
    }
    if (!CATEGORIES.containsAll(disabledCategories)) {
      throw new IllegalArgumentException(
          "disabledCategories must be among " + CATEGORIES + ": " + disabledCategories);
    }
    disabledCategories = Collections.unmodifiableSortedSet(new TreeSet<>(disabledCategories));
    disabledRules = Collections.unmodifiableSortedSet(new TreeSet<>(disabledRules));
    enabledRules = Collections.unmodifiableSortedSet(new TreeSet<>(enabledRules));
    Objects.requireNonNull(accepted, "accepted");
  }

  /** Creates the same from ids in any order. */
  public LanguageToolSettings(
      Optional<String> variety,
      Collection<String> disabledCategories,
      Collection<String> disabledRules,
      Collection<String> enabledRules,
      AcceptedWords accepted) {
    this(
        variety,
        new TreeSet<>(disabledCategories),
        new TreeSet<>(disabledRules),
        new TreeSet<>(enabledRules),
        accepted);
  }

  /** Creates the same without enabled rules. */
  public LanguageToolSettings(
      Optional<String> variety,
      Collection<String> disabledCategories,
      Collection<String> disabledRules,
      AcceptedWords accepted) {
    this(variety, disabledCategories, disabledRules, List.of(), accepted);
  }

  /**
   * Creates the settings from those of all rules and the options of this one.
   *
   * @param variety one of {@link #VARIETIES}, or empty
   */
  public static LanguageToolSettings of(
      Optional<String> variety, AcceptedWords accepted, OptionValues options) {
    return new LanguageToolSettings(
        variety,
        options.get(LanguageToolRule.DISABLED_CATEGORIES),
        options.get(LanguageToolRule.DISABLED_RULES),
        options.get(LanguageToolRule.ENABLED_RULES),
        accepted);
  }

  /** Returns the variety that is set, or that a document declares; empty if neither. */
  public Optional<String> chosenVariety(Document document) {
    return variety.or(() -> document.language().map(LanguageTag::tag).filter(VARIETIES::contains));
  }

  /** Returns the variety that a document is checked against. */
  public String varietyOf(Document document) {
    return chosenVariety(document).orElse(USUAL_VARIETY);
  }

  /** Returns the same settings with additional accepted words. */
  public LanguageToolSettings accepting(Collection<String> more) {
    SortedSet<String> words = new TreeSet<>(accepted.words());
    words.addAll(more);
    return new LanguageToolSettings(
        variety,
        disabledCategories,
        disabledRules,
        enabledRules,
        new AcceptedWords(words, accepted.patterns()));
  }
}
