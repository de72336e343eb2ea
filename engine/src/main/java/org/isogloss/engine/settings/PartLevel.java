package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The level that the settings files of a folder set for a part of a rule.
 *
 * @param level off, on, or a severity
 * @param origin the file and the line
 */
public record PartLevel(String level, String origin) {

  /**
   * Returns the level of a part; empty if no settings file names it or its rule.
   *
   * @param name a part such as {@code languagetool/WHETHER}
   * @throws SettingsException with every problem in the settings files
   */
  public static Optional<PartLevel> of(Path folder, String name) throws SettingsException {
    Path path = folder.toAbsolutePath().normalize();
    SettingsFinder finder = new SettingsFinder(Optional.empty());
    List<SettingsFile> found = finder.in(path);
    List<String> problems = new ArrayList<>(finder.problems());
    Values values = Layers.merged(Layers.of(path, found));
    FileSettings.of(values, problems);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    Setting<Level> level =
        new RuleLevels(values.value(SettingsKeys.RULES)).setting(name, RuleKeys.SEVERITY);
    return level.origin().equals(Origin.DEFAULT)
        ? Optional.empty()
        : Optional.of(new PartLevel(level.value().label(), level.origin().toString()));
  }
}
