package org.isogloss.rules.terms.judge;

import java.util.Locale;

/** What is observed about two forms; each is a number from 0 to 1 unless it says otherwise. */
public enum Feature {
  /** The share of the rarer form among the places of both, from 0 to 0.5. */
  MINOR_SHARE;

  /** The name in data files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
