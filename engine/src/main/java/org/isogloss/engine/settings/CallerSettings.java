package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller says, such as a command line or an editor, which counts more than what a settings
 * file says.
 *
 * @param config the only settings file to be read, instead of those that are found
 * @param glossaries instead of those that files name; none leaves these
 * @param rules which rules run; what it names itself runs even if a file turns it off
 * @param failOn the mildest finding at which the run fails
 * @param language the variety of English of all files
 * @param exclude patterns, from the current folder, of files in folders that are left out
 */
public record CallerSettings(
    Optional<Path> config,
    List<Path> glossaries,
    RuleSelection rules,
    Optional<FailOn> failOn,
    Optional<String> language,
    List<String> exclude) {

  /** Nothing: the settings files that are found decide. */
  public static final CallerSettings NONE =
      new CallerSettings(
          Optional.empty(),
          List.of(),
          RuleSelection.ALL,
          Optional.empty(),
          Optional.empty(),
          List.of());

  public CallerSettings {
    Objects.requireNonNull(config, "config");
    glossaries = List.copyOf(glossaries);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(failOn, "failOn");
    Objects.requireNonNull(language, "language");
    exclude = List.copyOf(exclude);
  }

  /** The same with a settings file in place of those that are found. */
  public CallerSettings withConfig(Path file) {
    return new CallerSettings(Optional.of(file), glossaries, rules, failOn, language, exclude);
  }

  /** The same with glossaries in place of those that settings files name. */
  public CallerSettings withGlossaries(List<Path> files) {
    return new CallerSettings(config, files, rules, failOn, language, exclude);
  }

  /** The same with a selection of rules. */
  public CallerSettings withRules(RuleSelection selection) {
    return new CallerSettings(config, glossaries, selection, failOn, language, exclude);
  }
}
