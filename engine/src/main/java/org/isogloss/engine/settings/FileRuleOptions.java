package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.languagetool.LanguageToolRule;

/** The rule options for a file; files with equal options share their rules. */
record FileRuleOptions(
    List<Path> glossaries, Optional<String> variety, AcceptedWords accepted, OptionValues options) {

  /** The beginning of the names of LanguageTool's rules. */
  private static final String LANGUAGE_TOOL = "languagetool/";

  /** The options set by some values. */
  static FileRuleOptions of(Values values, WordLists words) {
    values.value(SettingsKeys.ACCEPT).forEach(word -> words.add(word.value()));
    values.value(SettingsKeys.ACCEPT_FROM).forEach(file -> words.addAll(file.value()));
    return new FileRuleOptions(
            ListType.values(values.value(SettingsKeys.GLOSSARIES)).stream().distinct().toList(),
            values.value(SettingsKeys.LANGUAGE),
            words.accepted(),
            RuleOptionKeys.values(new RuleLevels(values.value(SettingsKeys.RULES))))
        .enabling(enabled(values.value(SettingsKeys.RULES)));
  }

  /** The names of parts of rules that have a level other than off. */
  private static Stream<String> enabled(Map<String, Values> rules) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().get(RuleKeys.SEVERITY).isPresent())
        .filter(rule -> rule.getValue().value(RuleKeys.SEVERITY) != Level.OFF)
        .map(Map.Entry::getKey);
  }

  /**
   * The same with some LanguageTool rules enabled: a user who names one wants its findings.
   *
   * @param names of rules, families and parts; only LanguageTool's rules count
   */
  FileRuleOptions enabling(Stream<String> names) {
    RuleOption<List<String>> option = LanguageToolRule.ENABLED_RULES;
    Set<String> ids = new TreeSet<>(options.get(option));
    names
        .filter(name -> name.startsWith(LANGUAGE_TOOL))
        .map(name -> name.substring(LANGUAGE_TOOL.length()))
        .filter(id -> option.type().accepts(List.of(id)))
        .forEach(ids::add);
    return new FileRuleOptions(
        glossaries, variety, accepted, options.with(option, List.copyOf(ids)));
  }

  FileRuleOptions with(List<Path> otherGlossaries) {
    return new FileRuleOptions(otherGlossaries, variety, accepted, options);
  }

  /** The same for another variety of English. */
  FileRuleOptions in(String other) {
    return new FileRuleOptions(glossaries, Optional.of(other), accepted, options);
  }

  RuleSettings over(Termbase termbase) {
    return new RuleSettings(termbase, variety, accepted, options);
  }
}
