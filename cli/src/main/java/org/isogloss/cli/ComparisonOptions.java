package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.change.ChangeRange;
import picocli.CommandLine.Option;

/** What findings are compared with, so that only new ones are reported. */
final class ComparisonOptions {

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "report only findings introduced since the commit where HEAD branched off from REV;"
              + " the whole manuscript is still read")
  private String since;

  @Option(names = "--staged", description = "report only findings introduced by the staged changes")
  private boolean staged;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "report only findings that are not in FILE (see `isogloss baseline`; default: the"
              + " baseline setting, if any)")
  private Path baseline;

  @Option(
      names = "--prune",
      description = "remove from the baseline any findings that no longer occur")
  private boolean prune;

  Comparison comparison() {
    if (staged && since != null) {
      throw new UsageException("--since and --staged: cannot be combined, expected one of them");
    }
    if (prune && (staged || since != null)) {
      throw new UsageException(
          "--prune: cannot be combined with --since or --staged, expected a check of the whole"
              + " manuscript");
    }
    return new Comparison(change(), Optional.ofNullable(baseline), true, prune);
  }

  /** Adds what a command line has of these options; the baseline is pruned only once. */
  ShellLine addTo(ShellLine line) {
    return line.option("--since", Optional.ofNullable(since))
        .flag("--staged", staged)
        .option("--baseline", Optional.ofNullable(baseline));
  }

  private Optional<ChangeRange> change() {
    return staged
        ? Optional.of(new ChangeRange.Staged())
        : Optional.ofNullable(since).map(ChangeRange.Since::new);
  }
}
