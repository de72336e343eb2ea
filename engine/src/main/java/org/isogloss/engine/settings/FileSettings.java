package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What holds for a file.
 *
 * @param options what its rules are told
 * @param levels which findings are told, and how bad they are
 * @param failOn the mildest finding at which a run fails
 * @param book the order of the book that it belongs to; empty if none is set
 * @param baseline the findings that are not told again, if there are any
 */
record FileSettings(
    FileRuleOptions options,
    RuleLevels levels,
    FailOn failOn,
    List<Setting<Glob>> book,
    Optional<Path> baseline) {

  /** What merged values mean; problems in lists of words are added to the others. */
  static FileSettings of(Values values, List<String> problems) {
    return new FileSettings(
        FileRuleOptions.of(values, new WordLists(problems)),
        new RuleLevels(values.value(SettingsKeys.RULES)),
        values.value(SettingsKeys.FAIL_ON),
        values.value(SettingsKeys.BOOK),
        values.value(SettingsKeys.BASELINE));
  }

  /** The same with what the command line says. */
  FileSettings under(CallerSettings line) {
    FileRuleOptions said = line.glossaries().isEmpty() ? options : options.with(line.glossaries());
    return new FileSettings(
        line.language().map(said::in).orElse(said),
        levels,
        line.failOn().orElse(failOn),
        book,
        baseline);
  }
}
