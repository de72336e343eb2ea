package org.isogloss.rules.terms.judge;

import java.util.Locale;

/** How two forms differ. Each kind has weights of its own. */
public enum PairKind {
  /** In capitals only: {@code GitHub}, {@code Github}. */
  CASE,
  /** In hyphens, spaces, apostrophes or other signs: {@code data set}, {@code dataset}. */
  JOINT,
  /** In letters: {@code colour}, {@code color}; {@code résumé}, {@code resume}. */
  SPELLING,
  /** In the order, number or derivation of the same words: {@code rate of growth}. */
  ORDER,
  /** In a word: {@code data volume}, {@code data amount}; {@code picture}, {@code image}. */
  SYNONYM,
  /** One is short for the other: {@code app}, {@code application}. */
  SHORT_FORM;

  /** The name in data files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
