package org.isogloss.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.isogloss.core.cache.FileCache;
import org.isogloss.core.cache.ProgramFiles;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/**
 * Where results of slow rules are cached between checks.
 *
 * @param folder created when there is something to cache; any number of checks may share it
 * @param caller a class of the calling program: results of a different build of it are not used. If
 *     its jar's manifest has a class path, that also determines the versions of all libraries on
 *     it.
 */
public record KeptResults(Path folder, Class<?> caller) {

  public KeptResults {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(caller, "caller");
  }

  FileCache open(Consumer<String> warnings) {
    List<Class<?>> program =
        new ArrayList<>(
            List.of(ManuscriptCheck.class, BuiltInRules.class, Termbase.class, ResultCache.class));
    program.add(0, caller);
    return FileCache.open(folder, ProgramFiles.fingerprint(program), FileCache.BOUND, warnings);
  }
}
