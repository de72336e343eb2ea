package org.isogloss.glossary;

import java.util.Locale;

/** What a project thinks of a term. */
public enum TermStatus {
  /** The term to use. */
  PREFERRED,
  /** A term that may be used too. */
  ADMITTED,
  /** A term to be replaced by the preferred one. */
  DEPRECATED;

  /** The name in termbase files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
