package org.isogloss.core.lint;

/**
 * How many findings a report leaves out, and why. A finding is counted once, by the first reason
 * that holds, so that those reported and those withheld add up to all that were found.
 *
 * @param suppressed turned off by a comment in the text
 * @param baselined known and accepted before
 * @param unchanged not caused by the change that is looked at
 * @param gone entries of the baseline that nothing answers to any more; these are no findings and
 *     not part of {@link #total}
 */
public record Withheld(int suppressed, int baselined, int unchanged, int gone) {

  /** Nothing is left out. */
  public static final Withheld NONE = new Withheld(0, 0, 0, 0);

  public Withheld {
    if (suppressed < 0 || baselined < 0 || unchanged < 0 || gone < 0) {
      throw new IllegalArgumentException(
          "counts must not be negative: %d, %d, %d, %d"
              .formatted(suppressed, baselined, unchanged, gone));
    }
  }

  /** All findings that are left out. */
  public int total() {
    return suppressed + baselined + unchanged;
  }

  /** The same with findings more that a comment turned off. */
  public Withheld withSuppressed(int more) {
    return new Withheld(suppressed + more, baselined, unchanged, gone);
  }

  /** The same with findings more that the baseline holds, and entries more that are gone. */
  public Withheld withBaselined(int more, int moreGone) {
    return new Withheld(suppressed, baselined + more, unchanged, gone + moreGone);
  }

  /** The same with findings more that the change did not cause. */
  public Withheld withUnchanged(int more) {
    return new Withheld(suppressed, baselined, unchanged + more, gone);
  }
}
