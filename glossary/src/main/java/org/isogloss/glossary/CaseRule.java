package org.isogloss.glossary;

import java.util.Locale;

/** Whether the capitalization of a term is part of it. */
public enum CaseRule {
  /** Capitalized as the sentence requires. */
  ANY,
  /** Capitalized as listed everywhere, except at the start of a sentence. */
  SENSITIVE;

  /** The name in termbase files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
