package org.isogloss.cli.glossary;

import java.nio.file.Path;
import java.util.List;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.upkeep.TermbaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what changed between two glossaries, by concept. */
@Command(
    name = "diff",
    header =
        "Show what changed between two glossaries, by concept; exit with code 1 if anything did.")
final class DiffCommand extends GlossarySubcommand {

  @Parameters(index = "0", paramLabel = "A", description = "the older glossary")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "the newer glossary")
  private Path second;

  @Override
  int run() throws TermbaseException {
    List<TermbaseDiff.Change> changes =
        TermbaseDiff.between(read(first).termbase(), read(second).termbase());
    String shown = "";
    for (TermbaseDiff.Change change : changes) {
      if (change.field().isEmpty()) {
        boolean isNew = change.before().isEmpty();
        print(
            "%s %s: %s",
            isNew ? "+" : "-", change.concept(), isNew ? change.after() : change.before());
        continue;
      }
      if (!change.concept().equals(shown)) {
        print("~ %s", change.concept());
        shown = change.concept();
      }
      side("-", change.field(), change.before());
      side("+", change.field(), change.after());
    }
    return changes.isEmpty() ? CLEAN : FINDINGS;
  }

  private void side(String sign, String field, String value) {
    if (!value.isEmpty()) {
      print("    %s %s: %s", sign, field, value);
    }
  }
}
