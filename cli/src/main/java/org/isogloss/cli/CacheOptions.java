package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.core.cache.UserCacheFolder;
import org.isogloss.engine.KeptResults;
import picocli.CommandLine.Option;

/** Whether results are cached for the next run, and where. */
final class CacheOptions {

  @Option(
      names = "--cache-dir",
      paramLabel = "FOLDER",
      description =
          "keep results for the next run in FOLDER (default: ISOGLOSS_CACHE, or isogloss in the"
              + " user's cache folder)")
  private Path folder;

  @Option(names = "--no-cache", description = "recompute everything and cache nothing")
  private boolean none;

  /** The cache folder; empty if caching is off or there is no place for it. */
  Optional<KeptResults> kept() {
    if (none) {
      return Optional.empty();
    }
    // The manifest of this program's jar lists the versions of all libraries.
    return Optional.ofNullable(folder)
        .or(() -> UserCacheFolder.of(System.getenv(), System.getProperty("os.name")))
        .map(place -> new KeptResults(place, Main.class));
  }
}
