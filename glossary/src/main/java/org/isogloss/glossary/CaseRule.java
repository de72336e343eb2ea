package org.isogloss.glossary;

import java.util.Locale;

/** Whether the capitals of a term are part of it. */
public enum CaseRule {
  /** Written as the sentence asks. */
  ANY,
  /** Written as listed everywhere, but for the capital at the start of a sentence. */
  SENSITIVE;

  /** The name in termbase files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
