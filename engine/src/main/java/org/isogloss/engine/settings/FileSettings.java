package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.rule.Confidence;
import org.isogloss.engine.source.SourceSelection;

/**
 * The settings that apply to a file.
 *
 * @param options the options of its rules
 * @param levels which findings are reported, and with which severity
 * @param confidence how sure findings must be to be reported
 * @param failOn the lowest severity at which a run fails
 * @param book the order of the book that it belongs to; empty if not set
 * @param source what it was translated from
 * @param baseline the findings that are not reported again, if any
 */
record FileSettings(
    FileRuleOptions options,
    RuleLevels levels,
    Confidence confidence,
    FailOn failOn,
    List<Setting<Glob>> book,
    SourceSelection source,
    Setting<Optional<Path>> baseline) {

  /** Interprets merged values; problems in word lists are added to the others. */
  static FileSettings of(Values values, List<String> problems) {
    return new FileSettings(
        FileRuleOptions.of(values, new WordLists(problems)),
        new RuleLevels(values.value(SettingsKeys.RULES)),
        values.value(SettingsKeys.CONFIDENCE),
        values.value(SettingsKeys.FAIL_ON),
        values.value(SettingsKeys.BOOK),
        source(values),
        values.setting(SettingsKeys.BASELINE));
  }

  /** The same with the settings from the command line. */
  FileSettings under(CallerSettings line) {
    FileRuleOptions said = line.glossaries().isEmpty() ? options : options.with(line.glossaries());
    return new FileSettings(
        line.language().map(said::in).orElse(said).enabling(line.rules().only().stream()),
        levels,
        line.confidence().orElse(confidence),
        line.failOn().orElse(failOn),
        book,
        source,
        baseline);
  }

  private static SourceSelection source(Values values) {
    return new SourceSelection(
        ListType.values(values.value(SettingsKeys.SOURCE)).stream().map(Path::toString).toList(),
        values.value(SettingsKeys.SOURCE_LANGUAGE));
  }
}
