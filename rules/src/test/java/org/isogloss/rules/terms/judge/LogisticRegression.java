package org.isogloss.rules.terms.judge;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, by Newton's method (K. Murphy, Machine Learning: A
 * Probabilistic Perspective, 2012, 8.3). The same samples give the same weights on every machine.
 */
final class LogisticRegression {

  /** The penalty of the constant, only so that there is a solution if all samples are alike. */
  private static final double BIAS_STRENGTH = 0.01;

  private static final double TOLERANCE = 1e-7;
  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 30;

  private final List<Sample> samples;
  private final double strength;
  private final double[] prior;

  /**
   * @param samples what to learn from
   * @param strength how much a weight costs, times half its squared distance from the prior one
   * @param prior the weights without any samples, the constant last
   */
  LogisticRegression(List<Sample> samples, double strength, double[] prior) {
    this.samples = samples;
    this.strength = strength;
    this.prior = prior;
  }

  /**
   * The best weights, the constant last.
   *
   * @param start where to begin; the nearer to the solution, the fewer steps are needed
   */
  double[] fit(double[] start) {
    double[] weights = start.clone();
    double cost = cost(weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = direction(weights);
      double size = 1;
      double[] next = moved(weights, direction, size);
      double nextCost = cost(next);
      for (int i = 0; nextCost > cost && i < MOST_HALVINGS; i++) {
        size /= 2;
        next = moved(weights, direction, size);
        nextCost = cost(next);
      }
      if (nextCost > cost) {
        return weights;
      }
      weights = next;
      cost = nextCost;
      if (largest(direction) * size < TOLERANCE) {
        return weights;
      }
    }
    throw new ArithmeticException("no solution in " + MOST_STEPS + " steps");
  }

  private double cost(double[] weights) {
    double cost = 0;
    for (Sample sample : samples) {
      cost += sample.loss(sample.logOdds(weights));
    }
    for (int i = 0; i < weights.length; i++) {
      double distance = weights[i] - prior[i];
      cost += strength(i) * distance * distance / 2;
    }
    return cost;
  }

  private double strength(int i) {
    return i == prior.length - 1 ? BIAS_STRENGTH : strength;
  }

  /** The Newton step: the gradient, divided by the curvature. */
  private double[] direction(double[] weights) {
    int n = weights.length;
    double[] gradient = new double[n];
    double[][] curvature = new double[n][n];
    for (int i = 0; i < n; i++) {
      gradient[i] = strength(i) * (weights[i] - prior[i]);
      curvature[i][i] = strength(i);
    }
    for (Sample sample : samples) {
      double probability = PairModel.probability(sample.logOdds(weights));
      double slope = sample.weight() * (probability - (sample.positive() ? 1 : 0));
      double bend = sample.weight() * probability * (1 - probability);
      int[] features = sample.features();
      double[] values = sample.values();
      gradient[n - 1] += slope;
      curvature[n - 1][n - 1] += bend;
      for (int i = 0; i < features.length; i++) {
        gradient[features[i]] += slope * values[i];
        curvature[n - 1][features[i]] += bend * values[i];
        double[] row = curvature[features[i]];
        double bent = bend * values[i];
        for (int j = 0; j <= i; j++) {
          row[features[j]] += bent * values[j];
        }
      }
    }
    return new Cholesky(curvature).solve(gradient);
  }

  private static double[] moved(double[] weights, double[] direction, double size) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= size * direction[i];
    }
    return moved;
  }

  private static double largest(double[] vector) {
    double largest = 0;
    for (double value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
