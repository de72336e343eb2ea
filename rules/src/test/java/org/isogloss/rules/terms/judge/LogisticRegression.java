package org.isogloss.rules.terms.judge;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, by Newton's method (K. Murphy, Machine Learning: A
 * Probabilistic Perspective, 2012, 8.3). The same samples give the same weights on every machine.
 */
public final class LogisticRegression {

  /** The penalty of the constant, only so that there is a solution if all samples are alike. */
  private static final double BIAS_STRENGTH = 0.01;

  /** A step that changes the weights this little ends the search; the error is its square. */
  private static final double TOLERANCE = 1e-4;

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
  public LogisticRegression(List<Sample> samples, double strength, double[] prior) {
    this.samples = samples;
    this.strength = strength;
    this.prior = prior;
  }

  /**
   * The best weights, the constant last.
   *
   * @param start where to begin; the nearer to the solution, the fewer steps are needed
   */
  public double[] fit(double[] start) {
    Point point = new Point(start.clone());
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = new Cholesky(point.curvature).solve(point.gradient);
      double size = 1;
      Point next = new Point(moved(point.weights, direction, size));
      for (int i = 0; next.cost > point.cost && i < MOST_HALVINGS; i++) {
        size /= 2;
        next = new Point(moved(point.weights, direction, size));
      }
      if (next.cost >= point.cost || largest(direction) * size < TOLERANCE) {
        return next.cost < point.cost ? next.weights : point.weights;
      }
      point = next;
    }
    throw new ArithmeticException("no solution in " + MOST_STEPS + " steps");
  }

  private double strength(int i) {
    return i == prior.length - 1 ? BIAS_STRENGTH : strength;
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

  /** Weights with their cost, its gradient and the lower triangle of its second derivatives. */
  private final class Point {

    private final double[] weights;
    private double cost;
    private final double[] gradient;
    private final double[][] curvature;

    Point(double[] weights) {
      int n = weights.length;
      this.weights = weights;
      gradient = new double[n];
      curvature = new double[n][n];
      for (int i = 0; i < n; i++) {
        double distance = weights[i] - prior[i];
        cost += strength(i) * distance * distance / 2;
        gradient[i] = strength(i) * distance;
        curvature[i][i] = strength(i);
      }
      for (Sample sample : samples) {
        add(sample, n - 1);
      }
    }

    private void add(Sample sample, int bias) {
      double logOdds = sample.logOdds(weights);
      double small = StrictMath.exp(-Math.abs(logOdds));
      cost += sample.loss(logOdds, small);
      double probability = (logOdds < 0 ? small : 1) / (1 + small);
      double slope = sample.weight() * (probability - (sample.positive() ? 1 : 0));
      double bend = sample.weight() * small / ((1 + small) * (1 + small));
      int[] features = sample.features();
      double[] values = sample.values();
      gradient[bias] += slope;
      curvature[bias][bias] += bend;
      for (int i = 0; i < features.length; i++) {
        gradient[features[i]] += slope * values[i];
        curvature[bias][features[i]] += bend * values[i];
        double[] row = curvature[features[i]];
        double bent = bend * values[i];
        for (int j = 0; j <= i; j++) {
          row[features[j]] += bent * values[j];
        }
      }
    }
  }
}
