package org.isogloss.engine;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.engine.change.ChangeRange;

/**
 * What the findings of a check are held against, so that only new ones are reported.
 *
 * @param change only what it caused is reported
 * @param baseline the file that holds what was accepted
 * @param heedsSettings whether settings may name that file where the caller names none
 * @param prune whether what is gone is taken out of the baseline, and the file written
 */
public record Comparison(
    Optional<ChangeRange> change, Optional<Path> baseline, boolean heedsSettings, boolean prune) {

  /** Nothing: all findings are reported. */
  public static final Comparison NONE =
      new Comparison(Optional.empty(), Optional.empty(), false, false);

  /** The baseline that settings name, if they do. */
  public static final Comparison OF_SETTINGS =
      new Comparison(Optional.empty(), Optional.empty(), true, false);

  public Comparison {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(baseline, "baseline");
    if (prune && change.isPresent()) {
      throw new IllegalArgumentException(
          "prune: a check of a change alone does not see what is gone, expected one of everything");
    }
  }

  /** What a change caused. */
  public static Comparison of(ChangeRange change) {
    return new Comparison(Optional.of(change), Optional.empty(), true, false);
  }

  /** Whether what is staged is checked, and not the files on disk. */
  boolean isOfStaged() {
    return change.filter(ChangeRange.Staged.class::isInstance).isPresent();
  }
}
