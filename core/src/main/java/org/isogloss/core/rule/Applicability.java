package org.isogloss.core.rule;

import java.util.Locale;

/**
 * How far a fix can be trusted. The three levels and their meanings are those of the linter Ruff
 * (https://docs.astral.sh/ruff/linter/#fix-safety).
 */
public enum Applicability {
  /** Someone has decided what the text must be, so it can be applied without asking. */
  SAFE,
  /** It is probably right; an editor decides. */
  UNSAFE,
  /** It shows what is meant, and may be wrong as written. */
  DISPLAY;

  /** Its name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
