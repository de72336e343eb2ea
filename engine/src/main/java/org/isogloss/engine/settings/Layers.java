package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The settings files that apply to one file. */
final class Layers {

  private Layers() {}

  /**
   * The values that apply to a file, outermost first: those of each settings file, then those of
   * its overrides that match the file.
   */
  static List<Values> of(Path file, List<SettingsFile> settings) {
    List<Values> layers = new ArrayList<>();
    for (SettingsFile one : settings) {
      layers.add(one.values());
      one.values().value(SettingsKeys.OVERRIDES).stream()
          .filter(override -> override.concerns(file))
          .map(OverrideSettings::values)
          .forEach(layers::add);
    }
    return layers;
  }

  /** All layers merged. */
  static Values merged(List<Values> layers) {
    return layers.stream().reduce(Values.NONE, Values::under);
  }
}
