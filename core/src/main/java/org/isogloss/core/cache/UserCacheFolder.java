package org.isogloss.core.cache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The place where this system keeps data that programs can recreate. */
public final class UserCacheFolder {

  /** The variable that overrides the system's folder. */
  public static final String VARIABLE = "ISOGLOSS_CACHE";

  private UserCacheFolder() {}

  /**
   * Returns the folder of this program; empty if the environment specifies none.
   *
   * @param environment the variables of the process
   * @param system the name of the operating system, as {@code os.name} has it
   */
  public static Optional<Path> of(Map<String, String> environment, String system) {
    Optional<Path> named = path(environment, VARIABLE);
    if (named.isPresent()) {
      return named;
    }
    Optional<Path> home = path(environment, "HOME");
    String name = system.toLowerCase(Locale.ROOT);
    Optional<Path> caches;
    if (name.startsWith("windows")) {
      caches = path(environment, "LOCALAPPDATA");
    } else if (name.startsWith("mac")) {
      caches = home.map(path -> path.resolve("Library/Caches"));
    } else {
      // XDG Base Directory Specification 0.8: a relative path must be ignored.
      caches =
          path(environment, "XDG_CACHE_HOME")
              .filter(Path::isAbsolute)
              .or(() -> home.map(path -> path.resolve(".cache")));
    }
    return caches.map(path -> path.resolve("isogloss"));
  }

  private static Optional<Path> path(Map<String, String> environment, String variable) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
  }
}
