package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.cache.FileCache;
import org.isogloss.core.cache.ProgramFiles;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.cache.UserCacheFolder;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;
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

  /** A run that may use what is kept. */
  interface Run<T> {
    T on(ResultCache cache) throws InterruptedException, IOException;
  }

  /** Runs with the cache, which is written at the end. */
  <T> T with(Streams streams, Run<T> run) throws InterruptedException, IOException {
    Optional<Path> chosen =
        Optional.ofNullable(folder)
            .or(() -> UserCacheFolder.of(System.getenv(), System.getProperty("os.name")));
    if (none || chosen.isEmpty()) {
      return run.on(ResultCache.NONE);
    }
    String program =
        ProgramFiles.fingerprint(
            List.of(Main.class, BuiltInRules.class, Termbase.class, ResultCache.class));
    try (FileCache cache = FileCache.open(chosen.get(), program, FileCache.BOUND, streams::tell)) {
      return run.on(cache);
    }
  }
}
