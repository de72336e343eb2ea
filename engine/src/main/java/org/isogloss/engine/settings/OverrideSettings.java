package org.isogloss.engine.settings;

import java.nio.file.Path;

/** What holds for some files only. The values include the patterns that say for which. */
record OverrideSettings(Values values) {

  boolean concerns(Path file) {
    return values.value(SettingsKeys.FILES).stream().anyMatch(glob -> glob.value().matches(file));
  }
}
