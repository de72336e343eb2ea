package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Objects;

/**
 * Two forms with what was observed about them, before any judgment.
 *
 * @param oneTexts all surface texts of one form, the most frequent first; never empty
 * @param otherTexts the same of the other form
 * @param features what was observed about the two
 */
public record DescribedPair(
    List<String> oneTexts, List<String> otherTexts, FeatureVector features) {

  public DescribedPair {
    oneTexts = List.copyOf(oneTexts);
    otherTexts = List.copyOf(otherTexts);
    Objects.requireNonNull(features, "features");
    if (oneTexts.isEmpty() || otherTexts.isEmpty()) {
      throw new IllegalArgumentException("a form needs a text");
    }
  }
}
