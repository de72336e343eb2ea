package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.change.ChangeRange;
import picocli.CommandLine.Option;

/** Which findings are new. */
final class ComparisonOptions {

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Report only what the change caused since a revision, or since the branch left it. The"
              + " whole manuscript is read.")
  private String since;

  @Option(
      names = "--staged",
      description = "Report only what is caused by what is staged for the next commit.")
  private boolean staged;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Report only what is not in a baseline (see `isogloss baseline`; default: the setting"
              + " baseline, if there is one).")
  private Path baseline;

  @Option(names = "--prune", description = "Take out of the baseline what is gone.")
  private boolean prune;

  Comparison comparison() {
    if (staged && since != null) {
      throw new UsageException("--since and --staged: expected one of them");
    }
    if (prune && (staged || since != null)) {
      throw new UsageException(
          "--prune: a run on a change alone does not see what is gone, expected one on everything");
    }
    return new Comparison(change(), Optional.ofNullable(baseline), true, prune);
  }

  private Optional<ChangeRange> change() {
    return staged
        ? Optional.of(new ChangeRange.Staged())
        : Optional.ofNullable(since).map(ChangeRange.Since::new);
  }
}
