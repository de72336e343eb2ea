package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/** What the rules of a file are told; files that agree in it share their rules. */
record FileRuleOptions(
    List<Path> glossaries,
    LanguageToolSettings languageTool,
    RepeatSettings repeats,
    boolean acrossOnly,
    double minBelief) {

  /** What values say. */
  static FileRuleOptions of(Values values, WordLists words) {
    values.value(SettingsKeys.ACCEPT).forEach(word -> words.add(word.value()));
    values.value(SettingsKeys.ACCEPT_FROM).forEach(file -> words.addAll(file.value()));
    RuleLevels rules = new RuleLevels(values.value(SettingsKeys.RULES));
    return new FileRuleOptions(
        ListType.values(values.value(SettingsKeys.GLOSSARIES)).stream().distinct().toList(),
        new LanguageToolSettings(
            values.value(SettingsKeys.LANGUAGE),
            ListType.values(option(rules, "languagetool", RuleKeys.DISABLED_CATEGORIES)),
            ListType.values(option(rules, "languagetool", RuleKeys.DISABLED_RULES)),
            words.accepted()),
        repeats(rules.rules().getOrDefault("repeated-passage", Values.NONE)),
        option(rules, "repeated-passage", RuleKeys.ACROSS_ONLY),
        option(rules, "term-variants", RuleKeys.MIN_BELIEF));
  }

  private static <T> T option(RuleLevels rules, String rule, Key<T> key) {
    return rules.setting(rule, key).value();
  }

  /** A number that nobody set leaves the others as they were tuned. */
  private static RepeatSettings repeats(Values values) {
    RepeatSettings repeats = RepeatSettings.DEFAULT;
    var words = values.get(RuleKeys.MIN_WORDS);
    if (words.isPresent()) {
      repeats = repeats.withMinWords(words.get().value());
    }
    var similarity = values.get(RuleKeys.SIMILARITY);
    return similarity.isPresent() ? repeats.withSimilarity(similarity.get().value()) : repeats;
  }

  FileRuleOptions with(List<Path> otherGlossaries) {
    return new FileRuleOptions(otherGlossaries, languageTool, repeats, acrossOnly, minBelief);
  }

  /** The same in another variety of English. */
  FileRuleOptions in(String variety) {
    LanguageToolSettings varied =
        new LanguageToolSettings(
            Optional.of(variety),
            languageTool.disabledCategories(),
            languageTool.disabledRules(),
            languageTool.accepted());
    return new FileRuleOptions(glossaries, varied, repeats, acrossOnly, minBelief);
  }

  RuleSettings over(Termbase termbase) {
    return new RuleSettings(termbase, languageTool, repeats, acrossOnly, minBelief);
  }
}
