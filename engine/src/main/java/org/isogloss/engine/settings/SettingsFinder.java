package org.isogloss.engine.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the settings files that hold for a file, and reads each of them once. */
final class SettingsFinder {

  private final Optional<List<SettingsFile>> given;
  private final Map<Path, List<SettingsFile>> byFolder = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param config the only settings file, if the user names one
   */
  SettingsFinder(Optional<Path> config) {
    this.given = config.map(this::read);
  }

  /**
   * The files that hold for all in a folder, the outermost first: those of the folder and of the
   * folders around it, up to one that says it is the root or one with a {@code .git} in it.
   */
  List<SettingsFile> in(Path folder) {
    if (given.isPresent()) {
      return given.get();
    }
    Path full = folder.toAbsolutePath().normalize();
    List<SettingsFile> known = byFolder.get(full);
    if (known == null) {
      known = find(full);
      byFolder.put(full, known);
    }
    return known;
  }

  private List<SettingsFile> find(Path folder) {
    Path file = folder.resolve(SettingsFile.NAME);
    List<SettingsFile> own = Files.exists(file) ? read(file) : List.of();
    boolean last =
        folder.getParent() == null
            // A file in work trees and submodules.
            || Files.exists(folder.resolve(".git"))
            || own.stream().anyMatch(SettingsFile::isRoot);
    List<SettingsFile> all = new ArrayList<>(last ? List.of() : in(folder.getParent()));
    all.addAll(own);
    return List.copyOf(all);
  }

  private List<SettingsFile> read(Path file) {
    try {
      return List.of(SettingsFile.read(file));
    } catch (SettingsException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  /** What is wrong with the files that were read so far. */
  List<String> problems() {
    return List.copyOf(problems);
  }
}
