package org.isogloss.rules.terms.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is lost without some features.
 *
 * @param without the features that were left out, in words
 * @param loss the loss on unseen rows
 * @param meanRecall the recall of real cases as the mean over several numbers of false alarms
 * @param figures what is found
 */
record Ablation(String without, double loss, double meanRecall, Figures figures) {

  /** Trains without each group of features and without each feature, with the same penalties. */
  static List<Ablation> of(LabelledRows rows, Training whole) {
    TrainingSettings settings = TrainingSettings.usual().with(whole.folds().strengths());
    List<Ablation> results = new ArrayList<>();
    groups().forEach((name, features) -> results.add(of(rows, settings, name + "-*", features)));
    for (Feature feature : Feature.values()) {
      results.add(of(rows, settings, feature.label(), EnumSet.of(feature)));
    }
    return results;
  }

  /** The features whose names begin with the same word, where they are several. */
  private static Map<String, Set<Feature>> groups() {
    Map<String, Set<Feature>> groups = new TreeMap<>();
    for (Feature feature : Feature.values()) {
      groups
          .computeIfAbsent(feature.label().split("-", 2)[0], key -> EnumSet.noneOf(Feature.class))
          .add(feature);
    }
    groups.values().removeIf(features -> features.size() < 2);
    return groups;
  }

  private static Ablation of(
      LabelledRows rows, TrainingSettings settings, String name, Set<Feature> features) {
    Training training = Training.of(rows, settings.without(features), PairTrainer.ALLOTMENT);
    return new Ablation(name, training.folds().loss(), training.meanRecall(), training.figures());
  }
}
