package org.isogloss.cli.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.upkeep.TermbaseMerge;
import org.isogloss.glossary.upkeep.TermbaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges a glossary into another. */
@Command(
    name = "merge",
    header =
        "Merge B into A; conflicts are listed, and nothing is written until they are resolved.")
final class MergeCommand extends GlossarySubcommand {

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = "use FILE as the common ancestor of A and B")
  private Path base;

  @Option(
      names = "--prefer",
      paramLabel = "SIDE",
      description = "resolve conflicts in favor of a or b")
  private String prefer;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "the glossary to merge into; this file is changed")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "the glossary to merge from")
  private Path second;

  @Override
  int run() throws TermbaseException, IOException {
    TermbaseMerge.Preference preference = preference();
    Termbase before = base == null ? new Termbase(List.of()) : read(base).termbase();
    Termbase other = read(second).termbase();
    AtomicReference<List<TermbaseMerge.Conflict>> conflicts = new AtomicReference<>(List.of());
    List<String> warnings =
        TermbaseStore.update(
            first,
            tables(),
            old -> {
              TermbaseMerge.Result merged = TermbaseMerge.of(before, old, other, preference);
              conflicts.set(merged.conflicts());
              return merged.conflicts().isEmpty() ? merged.termbase() : old;
            });
    warn(first, warnings);
    for (TermbaseMerge.Conflict conflict : conflicts.get()) {
      String field = conflict.field().isEmpty() ? "concept" : conflict.field();
      print("%s: %s: conflict in %s", first, conflict.concept(), field);
      print("    A %s", conflict.first().isEmpty() ? "(none)" : conflict.first());
      print("    B %s", conflict.second().isEmpty() ? "(none)" : conflict.second());
    }
    return conflicts.get().isEmpty() ? CLEAN : FINDINGS;
  }

  private TermbaseMerge.Preference preference() {
    if (prefer == null) {
      return TermbaseMerge.Preference.NONE;
    }
    return switch (prefer.toLowerCase(Locale.ROOT)) {
      case "a" -> TermbaseMerge.Preference.FIRST;
      case "b" -> TermbaseMerge.Preference.SECOND;
      default -> throw wrong("--prefer: unknown side " + prefer + ", expected a or b");
    };
  }
}
