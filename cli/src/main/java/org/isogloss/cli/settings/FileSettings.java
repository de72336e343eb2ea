package org.isogloss.cli.settings;

import java.util.List;

/**
 * What holds for a file.
 *
 * @param checks what its rules are told
 * @param levels which findings are told, and how bad they are
 * @param failOn the mildest finding at which a run fails
 * @param book the order of the book that it belongs to; empty if none is set
 */
record FileSettings(Checks checks, RuleLevels levels, FailOn failOn, List<Setting<Glob>> book) {

  /** What merged values mean; problems in lists of words are added to the others. */
  static FileSettings of(Values values, List<String> problems) {
    return new FileSettings(
        Checks.of(values, new WordLists(problems)),
        new RuleLevels(values.value(SettingsKeys.RULES)),
        values.value(SettingsKeys.FAIL_ON),
        values.value(SettingsKeys.BOOK));
  }

  /** The same with what the command line says. */
  FileSettings under(CommandLineSettings line) {
    return new FileSettings(
        line.glossaries().isEmpty() ? checks : checks.with(line.glossaries()),
        levels,
        line.failOn().orElse(failOn),
        book);
  }
}
