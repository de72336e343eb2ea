package org.isogloss.engine.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the settings files that apply to a file, and reads each of them once. */
final class SettingsFinder {

  private final Map<Path, List<SettingsFile>> byFolder = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<Path> read = new HashSet<>();
  private final Optional<List<SettingsFile>> given;

  /**
   * @param config the only settings file, if the user names one
   */
  SettingsFinder(Optional<Path> config) {
    this.given = config.map(this::read);
  }

  /**
   * The files that apply to everything in a folder, outermost first: those in the folder and its
   * parent folders, up to a file with {@code root: true} or a folder that contains {@code .git}.
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
            // In work trees and submodules it is a file.
            || Files.exists(folder.resolve(".git"))
            || own.stream().anyMatch(SettingsFile::isRoot);
    List<SettingsFile> all = new ArrayList<>(last ? List.of() : in(folder.getParent()));
    all.addAll(own);
    return List.copyOf(all);
  }

  private List<SettingsFile> read(Path file) {
    read.add(file);
    try {
      return List.of(SettingsFile.read(file));
    } catch (SettingsException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  /** The files read so far. */
  Set<Path> read() {
    return Set.copyOf(read);
  }

  /** The problems in the files read so far. */
  List<String> problems() {
    return List.copyOf(problems);
  }
}
