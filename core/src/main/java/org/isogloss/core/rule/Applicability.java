package org.isogloss.core.rule;

import java.util.Locale;

/**
 * How far a fix may be trusted. The three levels, and what they allow, are those of the linter Ruff
 * (https://docs.astral.sh/ruff/linter/#fix-safety).
 */
public enum Applicability {
  /** Somebody has decided what the text must be: it may be written without asking. */
  SAFE,
  /** It is probably right, and an editor decides. */
  UNSAFE,
  /** It shows what is meant, and may be wrong as it stands. */
  DISPLAY;

  /** Its name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
