package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.rule.Confidence;

/**
 * Settings from the caller, such as a command line or an editor, which take precedence over
 * settings files.
 *
 * @param config the only settings file to read, instead of those that are found
 * @param glossaries replace the glossaries in settings files, unless empty
 * @param rules which rules run; a rule that it names runs even if a file turns it off
 * @param confidence how sure findings must be to be reported
 * @param failOn the lowest severity at which the run fails
 * @param language the variety of English of all files
 * @param exclude patterns, relative to the current folder, of files in folders that are skipped
 */
public record CallerSettings(
    Optional<Path> config,
    List<Path> glossaries,
    RuleSelection rules,
    Optional<Confidence> confidence,
    Optional<FailOn> failOn,
    Optional<String> language,
    List<String> exclude) {

  /** No settings: the settings files that are found decide. */
  public static final CallerSettings NONE =
      new CallerSettings(
          Optional.empty(),
          List.of(),
          RuleSelection.ALL,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public CallerSettings {
    Objects.requireNonNull(config, "config");
    glossaries = List.copyOf(glossaries);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(failOn, "failOn");
    Objects.requireNonNull(language, "language");
    exclude = List.copyOf(exclude);
  }

  /** The same with a settings file instead of those that are found. */
  public CallerSettings withConfig(Path file) {
    return new CallerSettings(
        Optional.of(file), glossaries, rules, confidence, failOn, language, exclude);
  }

  /** The same with glossaries instead of those in settings files. */
  public CallerSettings withGlossaries(List<Path> files) {
    return new CallerSettings(config, files, rules, confidence, failOn, language, exclude);
  }

  /** The same with a selection of rules. */
  public CallerSettings withRules(RuleSelection selection) {
    return new CallerSettings(config, glossaries, selection, confidence, failOn, language, exclude);
  }

  /** The same with patterns of files in folders that are skipped. */
  public CallerSettings withExclude(List<String> patterns) {
    return new CallerSettings(config, glossaries, rules, confidence, failOn, language, patterns);
  }

  /** The same with the confidence that findings must have to be reported. */
  public CallerSettings withConfidence(Confidence least) {
    return new CallerSettings(
        config, glossaries, rules, Optional.of(least), failOn, language, exclude);
  }
}
