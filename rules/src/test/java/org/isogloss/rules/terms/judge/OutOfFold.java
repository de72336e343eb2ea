package org.isogloss.rules.terms.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A trained model and what it says about each row when it has not seen the repository of the row.
 *
 * <p>The penalty of each kind is the one with the least loss on rows it has not seen.
 */
final class OutOfFold {

  private final TrainingSet training;
  private final TrainingSettings settings;
  private final Set<String> repositories;
  private final double[] logOdds;
  private final Map<PairKind, Double> strengths = new EnumMap<>(PairKind.class);
  private final Map<PairKind, double[]> weights = new EnumMap<>(PairKind.class);

  OutOfFold(TrainingSet training, TrainingSettings settings) {
    this.training = training;
    this.settings = settings;
    this.repositories =
        training.rows().stream()
            .map(LabelledRow::repository)
            .collect(Collectors.toCollection(TreeSet::new));
    this.logOdds = new double[training.rows().size()];
    Map<String, double[]> priors = priors();
    for (PairKind kind : PairKind.values()) {
      double least = Double.POSITIVE_INFINITY;
      for (double strength : settings.strengths().get(kind)) {
        KindFolds folds = new KindFolds(kind, strength, priors);
        if (folds.loss() < least) {
          least = folds.loss();
          strengths.put(kind, strength);
          weights.put(kind, folds.whole);
          folds.unseen.forEach((row, odds) -> logOdds[row] = odds);
        }
      }
    }
  }

  /** The probability of each row, by a model that has not seen its repository. */
  double[] probabilities() {
    return Arrays.stream(logOdds).map(PairModel::probability).toArray();
  }

  /** The penalties that were chosen. */
  Map<PairKind, Double> strengths() {
    return Map.copyOf(strengths);
  }

  /** The weights learned from everything, by the number of the feature; the constant last. */
  double[] weights(PairKind kind) {
    return weights.get(kind).clone();
  }

  /** The sum of the losses of all labeled rows. */
  double loss() {
    double loss = 0;
    for (int i = 0; i < logOdds.length; i++) {
      loss += training.sample(i).loss(logOdds[i]);
    }
    return loss;
  }

  /** The weights of all kinds together, without each repository; under "", of everything. */
  private Map<String, double[]> priors() {
    double[] zero = TrainingSettings.priors();
    Map<String, double[]> priors = new HashMap<>();
    if (!settings.pooled()) {
      repositories.forEach(repository -> priors.put(repository, zero));
      priors.put("", zero);
      return priors;
    }
    double strength = 1;
    double[] whole =
        new LogisticRegression(training.samples(row -> true), strength, zero).fit(zero);
    priors.put("", whole);
    repositories.parallelStream()
        .forEach(
            repository -> {
              List<Sample> rest = training.samples(row -> !row.repository().equals(repository));
              double[] fitted = new LogisticRegression(rest, strength, zero).fit(whole);
              synchronized (priors) {
                priors.put(repository, fitted);
              }
            });
    return priors;
  }

  /** The models of one kind: of everything, and without each repository. */
  private final class KindFolds {

    private final double[] whole;
    private final Map<Integer, Double> unseen = new HashMap<>();

    KindFolds(PairKind kind, double strength, Map<String, double[]> priors) {
      List<Sample> all = training.samples(row -> row.kind() == kind);
      double[] prior = known(priors.get(""), all);
      whole = new LogisticRegression(all, strength, prior).fit(prior);
      Map<String, List<Integer>> byRepository = new HashMap<>();
      for (int i = 0; i < training.rows().size(); i++) {
        LabelledRow row = training.rows().get(i);
        if (row.kind() == kind) {
          byRepository.computeIfAbsent(row.repository(), key -> new ArrayList<>()).add(i);
        }
      }
      byRepository.entrySet().parallelStream()
          .forEach(entry -> judge(kind, strength, entry.getValue(), priors.get(entry.getKey())));
    }

    /** Judges the rows of one repository by what is learned from the others. */
    private void judge(PairKind kind, double strength, List<Integer> rows, double[] prior) {
      String repository = training.rows().get(rows.get(0)).repository();
      List<Sample> rest =
          training.samples(row -> row.kind() == kind && !row.repository().equals(repository));
      double[] fitted = new LogisticRegression(rest, strength, known(prior, rest)).fit(whole);
      synchronized (unseen) {
        for (int row : rows) {
          unseen.put(row, training.sample(row).logOdds(fitted));
        }
      }
    }

    /** The prior weights of the features that occur in some samples; the others stay 0. */
    private double[] known(double[] prior, List<Sample> samples) {
      double[] known = TrainingSettings.priors();
      known[known.length - 1] = prior[prior.length - 1];
      for (Sample sample : samples) {
        for (int feature : sample.features()) {
          known[feature] = prior[feature];
        }
      }
      return known;
    }

    double loss() {
      double loss = 0;
      for (int row : new TreeSet<>(unseen.keySet())) {
        loss += training.sample(row).loss(unseen.get(row));
      }
      return loss;
    }
  }
}
