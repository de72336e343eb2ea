package org.isogloss.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.engine.input.FoundFiles;
import org.isogloss.engine.input.InMemoryDocument;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.ExcludedFiles;
import org.isogloss.engine.settings.SettingsException;

/**
 * The files that paths refer to, without those in folders that the settings exclude.
 *
 * @param found the files to read
 * @param excluded whether a file in a folder is skipped
 */
public record SelectedFiles(FoundFiles found, Predicate<Path> excluded) {

  /**
   * Finds the files.
   *
   * @param paths as the user gave them; {@code -} is standard input
   * @param settings from the caller, in addition to settings files
   * @throws SettingsException with every problem in the settings files or the caller's patterns
   */
  public static SelectedFiles of(List<String> paths, CallerSettings settings)
      throws SettingsException {
    FoundFiles found = FoundFiles.of(paths);
    ExcludedFiles excluded = ExcludedFiles.of(found.unnamed(), settings);
    return new SelectedFiles(found.without(excluded), excluded);
  }

  /** Reads them, and documents in memory. */
  public ManuscriptFiles read(StandardInput in, List<InMemoryDocument> held) {
    return ManuscriptFiles.read(found, in, held);
  }
}
