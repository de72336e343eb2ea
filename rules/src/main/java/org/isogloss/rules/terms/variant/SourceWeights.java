package org.isogloss.rules.terms.variant;

import java.util.EnumMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.bilingual.witness.Testimony.Verdict;
import org.isogloss.rules.terms.judge.PairKind;

/**
 * What the testimony of a source adds to the logarithm of the odds of a pair: see {@code
 * source-weights.tsv}.
 */
final class SourceWeights {

  private record Weights(double confirms, double refutes) {}

  private static final Map<PairKind, Weights> WEIGHTS = read();

  private SourceWeights() {}

  /** Whether the source has anything to say of a kind of pairs. */
  static boolean isAsked(PairKind kind) {
    Weights weights = WEIGHTS.get(kind);
    return weights.confirms() != 0 || weights.refutes() != 0;
  }

  static double of(PairKind kind, Verdict verdict) {
    Weights weights = WEIGHTS.get(kind);
    return switch (verdict) {
      case CONFIRMS -> weights.confirms();
      case REFUTES -> weights.refutes();
      case SILENT -> 0;
    };
  }

  private static Map<PairKind, Weights> read() {
    Map<PairKind, Weights> found = new EnumMap<>(PairKind.class);
    for (String line : DataFile.lines(SourceWeights.class, "source-weights.tsv")) {
      String[] fields = line.split("\t", -1);
      for (PairKind kind : PairKind.values()) {
        if (kind.label().equals(fields[0])) {
          found.put(
              kind, new Weights(Double.parseDouble(fields[1]), Double.parseDouble(fields[2])));
        }
      }
    }
    if (found.size() != PairKind.values().length) {
      throw new IllegalStateException("source-weights.tsv: expected a line for each kind of pair");
    }
    return found;
  }
}
