package org.isogloss.report.text;

import java.util.Locale;

/** Begins words with a capital, as at the start of a line. */
public final class InitialCapital {

  private InitialCapital() {}

  /** The word with a capital; it must not be empty. */
  public static String of(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
