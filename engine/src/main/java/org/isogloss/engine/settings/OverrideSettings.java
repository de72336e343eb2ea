package org.isogloss.engine.settings;

import java.nio.file.Path;

/** Settings that apply only to some files. The values include the patterns of these files. */
record OverrideSettings(Values values) {

  boolean concerns(Path file) {
    return values.value(SettingsKeys.FILES).stream().anyMatch(glob -> glob.value().matches(file));
  }
}
