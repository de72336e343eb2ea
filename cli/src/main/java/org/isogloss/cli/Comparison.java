package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the findings of a run are held against, so that only new ones are reported.
 *
 * @param since the revision whose text is the old one
 * @param staged whether the last commit is the old text and what is staged the new one
 * @param baseline the file that holds what was accepted
 * @param heedsSettings whether settings may name that file if the command line does not
 * @param prune whether what is gone is taken out of the baseline
 */
record Comparison(
    Optional<String> since,
    boolean staged,
    Optional<Path> baseline,
    boolean heedsSettings,
    boolean prune) {

  /** Nothing: all findings are reported. */
  static final Comparison NONE =
      new Comparison(Optional.empty(), false, Optional.empty(), false, false);

  Comparison {
    if (staged && since.isPresent()) {
      throw new UsageException("--since and --staged: expected one of them");
    }
    if (prune && (staged || since.isPresent())) {
      throw new UsageException(
          "--prune: a run on a change alone does not see what is gone, expected one on everything");
    }
  }

  /** Whether only what a change caused is reported. */
  boolean isOfChange() {
    return staged || since.isPresent();
  }
}
