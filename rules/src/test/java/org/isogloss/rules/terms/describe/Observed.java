package org.isogloss.rules.terms.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;

/** What is observed about two forms of a small text. */
final class Observed {

  private final String text;
  private final FeatureVector features;

  private Observed(String text, FeatureVector features) {
    this.text = text;
    this.features = features;
  }

  /**
   * Describes two forms.
   *
   * @param markdown the text, in which {@code \n} is a line break
   * @param one the key of one form
   * @param other the key of the other
   */
  static Observed in(String markdown, String one, String other) {
    String text = markdown.replace("\\n", "\n");
    return new Observed(text, TermText.of(text).features(one, other));
  }

  /**
   * Verifies which features are there and which are not.
   *
   * @param present the labels of features above 0, with commas between
   * @param absent the labels of features that are 0
   */
  void has(String present, String absent) {
    for (Feature feature : features(present)) {
      assertThat(features.get(feature)).as("%s in: %s", feature.label(), text).isPositive();
    }
    for (Feature feature : features(absent)) {
      assertThat(features.get(feature)).as("%s in: %s", feature.label(), text).isZero();
    }
  }

  /** The value of a feature, from 0 to 1. */
  double value(Feature feature) {
    return features.get(feature);
  }

  private static List<Feature> features(String labels) {
    return labels == null
        ? List.of()
        : Arrays.stream(labels.split(", ", -1))
            .map(label -> Feature.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_')))
            .toList();
  }
}
