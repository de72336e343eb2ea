package org.isogloss.rules.terms.judge;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * What is observed about two forms.
 *
 * <p>Compared by identity.
 */
@SuppressWarnings("EnumOrdinal") // Indexes of one run, never stored.
public final class FeatureVector {

  private final PairKind kind;
  private final float[] values;

  /**
   * @param kind how the forms differ
   * @param values the features that are not 0
   */
  public FeatureVector(PairKind kind, Map<Feature, Double> values) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.values = new float[Feature.values().length];
    values.forEach((feature, value) -> this.values[feature.ordinal()] = value.floatValue());
  }

  public PairKind kind() {
    return kind;
  }

  /** The value of a feature. */
  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  @Override
  public String toString() {
    return kind + Arrays.toString(values);
  }
}
