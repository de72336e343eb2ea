package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.core.cache.UserCacheFolder;
import org.isogloss.engine.KeptResults;
import picocli.CommandLine.Option;

/** Whether results are kept for the next run, and where. */
final class CacheOptions {

  @Option(
      names = "--cache-dir",
      paramLabel = "FOLDER",
      description =
          "Where results are kept for the next run (default: ISOGLOSS_CACHE, or isogloss in the"
              + " user's cache folder).")
  private Path folder;

  @Option(names = "--no-cache", description = "Work everything out anew, and keep nothing.")
  private boolean none;

  /** Where results are kept; empty where there is to be no cache, or no place for one. */
  Optional<KeptResults> kept() {
    if (none) {
      return Optional.empty();
    }
    // The manifest of this program's jar names the versions of all libraries.
    return Optional.ofNullable(folder)
        .or(() -> UserCacheFolder.of(System.getenv(), System.getProperty("os.name")))
        .map(place -> new KeptResults(place, Main.class));
  }
}
