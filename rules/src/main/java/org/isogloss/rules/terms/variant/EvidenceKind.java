package org.isogloss.rules.terms.variant;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/**
 * The kinds of evidence that two forms name one concept. Their weights are in {@code
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
  /** One word has the same root as the other's: {@code convolution layer}. */
  DERIVATION,
  /** One word refers to the nation in another way: {@code China's}, {@code Chinese}. */
  NATION,
  /** One word is a synonym of the other's. */
  SYNONYM,
  /** One form has an extra word. */
  INSERTION,
  /** They are in the same slot of a repeated passage. */
  ALIGNED_REPEAT,
  /** The words in which they differ replace each other elsewhere in a repeated passage. */
  ANALOGY,
  /** Each is followed by the same words in another script, as a translator's gloss. */
  GLOSS,
  /** The text defines one as the abbreviation of the other, which makes it no variant. */
  ACRONYM,
  /** The text says so: {@code also called}. */
  APPOSITION,
  /** They occur in similar contexts. */
  CONTEXT;

  private static final Map<EvidenceKind, Double> WEIGHTS = weights();

  /** The name in reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The confidence, from 0 to 1, that it alone gives that the two are one concept. */
  double weight() {
    return WEIGHTS.get(this);
  }

  /** Whether it is a matter of spelling, so that the two are certainly one term. */
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
