package org.isogloss.rules.terms.judge;

import java.util.Locale;

/** What is observed about two forms; each is a number from 0 to 1 unless it says otherwise. */
public enum Feature {
  /** The share of the rarer form among the places of both, from 0 to 0.5. */
  MINOR_SHARE,
  RARE_PLACES,
  FREQUENT_PLACES,
  EVIDENCE_CASE,
  EVIDENCE_HYPHEN,
  EVIDENCE_QUOTE,
  EVIDENCE_DIACRITIC,
  EVIDENCE_SPELLING,
  EVIDENCE_PLURAL,
  EVIDENCE_ORDER,
  EVIDENCE_DERIVATION,
  EVIDENCE_NATION,
  EVIDENCE_SYNONYM,
  EVIDENCE_INSERTION,
  EVIDENCE_ALIGNED_REPEAT,
  EVIDENCE_ANALOGY,
  EVIDENCE_GLOSS,
  EVIDENCE_ACRONYM,
  EVIDENCE_APPOSITION,
  EVIDENCE_CONTEXT,
  NOMINAL_BOTH,
  INDEPENDENT_BOTH,
  WORDS;

  /** The name in data files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
