package org.isogloss.core.rule;

import java.util.Locale;

/** The severity of a finding, from the mildest to the worst. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** The name in reports and settings. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
