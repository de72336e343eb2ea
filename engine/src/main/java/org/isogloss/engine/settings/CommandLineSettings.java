package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the command line says, which counts more than what a file says.
 *
 * @param config the only settings file to be read, instead of those that are found
 * @param glossaries instead of those that files name; none leaves these
 * @param rules which rules run; what it names itself runs even if a file turns it off
 * @param failOn the mildest finding at which the run fails
 * @param language the variety of English of all files
 * @param exclude patterns, from the current folder, of files in folders that are left out
 */
public record CommandLineSettings(
    Optional<Path> config,
    List<Path> glossaries,
    RuleSelection rules,
    Optional<FailOn> failOn,
    Optional<String> language,
    List<String> exclude) {

  public CommandLineSettings {
    Objects.requireNonNull(config, "config");
    glossaries = List.copyOf(glossaries);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(failOn, "failOn");
    Objects.requireNonNull(language, "language");
    exclude = List.copyOf(exclude);
  }
}
