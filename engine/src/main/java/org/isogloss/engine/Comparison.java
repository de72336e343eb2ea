package org.isogloss.engine;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.engine.change.ChangeRange;

/**
 * What the findings of a check are compared with, so that only new ones are reported.
 *
 * @param change if present, only findings that it caused are reported
 * @param baseline the file that records accepted findings
 * @param usesSettings whether the settings may name that file if the caller names none
 * @param prune whether findings that no longer occur are removed from the baseline file
 */
public record Comparison(
    Optional<ChangeRange> change, Optional<Path> baseline, boolean usesSettings, boolean prune) {

  /** No comparison: all findings are reported. */
  public static final Comparison NONE =
      new Comparison(Optional.empty(), Optional.empty(), false, false);

  /** The baseline named in the settings, if any. */
  public static final Comparison OF_SETTINGS =
      new Comparison(Optional.empty(), Optional.empty(), true, false);

  public Comparison {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(baseline, "baseline");
    if (prune && change.isPresent()) {
      throw new IllegalArgumentException(
          "prune: cannot be combined with a change, expected a check of the whole manuscript");
    }
  }

  /** Only findings that a change caused. */
  public static Comparison of(ChangeRange change) {
    return new Comparison(Optional.of(change), Optional.empty(), true, false);
  }

  /** Whether the staged files are checked instead of the files on disk. */
  boolean isOfStaged() {
    return change.filter(ChangeRange.Staged.class::isInstance).isPresent();
  }
}
