package org.isogloss.rules.terms.judge;

import java.util.List;

/**
 * Two forms with what was observed of them, before any judgment.
 *
 * @param oneTexts the ways in which the more frequent form is written, the most frequent first
 * @param otherTexts those of the other form
 * @param features what was observed
 */
public record DescribedPair(
    List<String> oneTexts, List<String> otherTexts, FeatureVector features) {

  public DescribedPair {
    oneTexts = List.copyOf(oneTexts);
    otherTexts = List.copyOf(otherTexts);
  }
}
