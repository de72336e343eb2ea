package org.isogloss.rules.terms.judge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What is observed about two forms. Compared by identity. */
@SuppressWarnings("EnumOrdinal") // an index of an array, never stored
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

  private FeatureVector(PairKind kind, float[] values) {
    this.kind = kind;
    this.values = values;
  }

  /** This vector with another value of a feature, from 0 to 1. */
  public FeatureVector with(Feature feature, double value) {
    float[] changed = values.clone();
    changed[feature.ordinal()] = (float) value;
    return new FeatureVector(kind, changed);
  }

  public PairKind kind() {
    return kind;
  }

  /** The value of a feature. */
  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  /** Collects the features of two forms. */
  public static final class Builder {

    private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

    /** Sets a feature; a value out of range is moved to the nearest bound. */
    public Builder set(Feature feature, double value) {
      values.put(feature, Math.max(0, Math.min(1, value)));
      return this;
    }

    /** Sets a feature to 1 if the condition holds. */
    public Builder set(Feature feature, boolean holds) {
      return set(feature, holds ? 1 : 0);
    }

    public FeatureVector build(PairKind kind) {
      return new FeatureVector(kind, values);
    }
  }
}
