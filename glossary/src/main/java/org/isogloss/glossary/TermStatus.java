package org.isogloss.glossary;

import java.util.Locale;

/** The status of a term in a project. */
public enum TermStatus {
  /** The term to use. */
  PREFERRED,
  /** A term that may also be used. */
  ADMITTED,
  /** A term to be replaced by the preferred one. */
  DEPRECATED;

  /** The name in termbase files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
