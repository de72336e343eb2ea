package org.isogloss.rules.terms.variant;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/**
 * The sorts of evidence that two forms name one concept. How much each counts is told in {@code
 * evidence-weights.txt}.
 */
public enum EvidenceKind {
  CASE,
  HYPHEN,
  QUOTE,
  DIACRITIC,
  SPELLING,
  PLURAL,
  /** The same words in another order: {@code rate of convergence}, {@code convergence rate}. */
  ORDER,
  /** One word is another of the same root: {@code convolution layer}. */
  DERIVATION,
  /** One word speaks of the nation in another way: {@code China's}, {@code Chinese}. */
  NATION,
  /** One word is a synonym of the other's. */
  SYNONYM,
  /** One form has a word more. */
  INSERTION,
  /** They stand in the same slot of a passage that stands twice. */
  ALIGNED_REPEAT,
  /**
   * The words in which they differ stand for one another elsewhere in a passage that stands twice.
   */
  ANALOGY,
  /** Each stands before the same words of another script, as a translator's gloss. */
  GLOSS,
  /** One abbreviates the other. */
  ACRONYM,
  /** The text says so: {@code also called}. */
  APPOSITION,
  /** They stand among the same words. */
  CONTEXT;

  private static final Map<EvidenceKind, Double> WEIGHTS = weights();

  /** The name in reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How sure it alone makes that the two are one concept, from 0 to 1. */
  double weight() {
    return WEIGHTS.get(this);
  }

  /** Whether it is a matter of spelling, so that the two are one term beyond doubt. */
  public boolean isSpelling() {
    return compareTo(PLURAL) <= 0;
  }

  private static Map<EvidenceKind, Double> weights() {
    Map<EvidenceKind, Double> weights = new EnumMap<>(EvidenceKind.class);
    for (String line : DataFile.lines(EvidenceKind.class, "evidence-weights.txt")) {
      List<String> cells = Arrays.asList(line.split("\\s+", -1));
      weights.put(
          valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
          Double.valueOf(cells.get(1)));
    }
    if (weights.size() != values().length) {
      throw new IllegalStateException("evidence-weights.txt must weigh every kind: " + weights);
    }
    return weights;
  }
}
