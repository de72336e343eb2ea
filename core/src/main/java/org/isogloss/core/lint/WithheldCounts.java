package org.isogloss.core.lint;

/**
 * The numbers of findings that a report withholds, by reason. A finding is counted once, by the
 * first reason that applies, so that reported and withheld findings add up to all findings.
 *
 * @param suppressed suppressed by a comment in the text
 * @param baselined listed in the baseline
 * @param unchanged not caused by the change being checked
 * @param unsure below the confidence asked for
 * @param gone entries of the baseline that nothing matches any more; these are not findings
 */
public record WithheldCounts(int suppressed, int baselined, int unchanged, int unsure, int gone) {

  /** Nothing is withheld. */
  public static final WithheldCounts NONE = new WithheldCounts(0, 0, 0, 0, 0);

  public WithheldCounts {
    if (suppressed < 0 || baselined < 0 || unchanged < 0 || unsure < 0 || gone < 0) {
      throw new IllegalArgumentException(
          "counts must not be negative: %d, %d, %d, %d, %d"
              .formatted(suppressed, baselined, unchanged, unsure, gone));
    }
  }

  /** Returns the same with additional findings suppressed by comments. */
  public WithheldCounts withSuppressed(int more) {
    return new WithheldCounts(suppressed + more, baselined, unchanged, unsure, gone);
  }

  /**
   * Returns the same with additional findings listed in the baseline, and additional entries that
   * are gone.
   */
  public WithheldCounts withBaselined(int more, int moreGone) {
    return new WithheldCounts(suppressed, baselined + more, unchanged, unsure, gone + moreGone);
  }

  /** Returns the same with additional findings that the change did not cause. */
  public WithheldCounts withUnchanged(int more) {
    return new WithheldCounts(suppressed, baselined, unchanged + more, unsure, gone);
  }

  /** Returns the same with additional findings that are not sure enough. */
  public WithheldCounts withUnsure(int more) {
    return new WithheldCounts(suppressed, baselined, unchanged, unsure + more, gone);
  }
}
