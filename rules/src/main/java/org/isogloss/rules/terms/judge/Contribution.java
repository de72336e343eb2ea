package org.isogloss.rules.terms.judge;

import java.util.Objects;

/**
 * What one feature adds to the judgment of two forms.
 *
 * @param feature the feature
 * @param value its value for the two forms
 * @param weight its weight for their kind
 */
public record Contribution(Feature feature, double value, double weight) {

  public Contribution {
    Objects.requireNonNull(feature, "feature");
  }

  /** What it adds to the logarithm of the odds that the two forms name one concept. */
  public double product() {
    return value * weight;
  }
}
