package org.isogloss.fuzz;

import java.util.Locale;

/** Fails a trial; cheaper than an assertion library when called for every character. */
final class Require {

  private Require() {}

  /**
   * Fails unless a condition holds.
   *
   * @param what the property that does not hold, a format for the parts
   */
  static void require(boolean condition, String what, Object... parts) {
    if (!condition) {
      throw new AssertionError("violated: " + String.format(Locale.ROOT, what, parts));
    }
  }
}
