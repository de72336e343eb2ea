package org.isogloss.rules.bilingual.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.isogloss.core.document.Document;
import org.isogloss.rules.bilingual.BilingualSegment;

/**
 * How long the translations of a file are for their sources: as in the alignment of Gale and Church,
 * a source of n characters has a translation of c·n, with a variance that grows with n. Both are
 * estimated with medians, so that what they are to find does not shift them.
 */
final class TypicalLength {

  /** Fewer segments say nothing of what is typical. */
  private static final int LEAST_SEGMENTS = 30;

  /** Shorter texts vary in length as they like, in letters. */
  private static final int SHORT = 20;

  /** The standard deviation of a normal distribution in median absolute deviations. */
  private static final double DEVIATION = 1.4826;

  /** In standard deviations. */
  private static final double FAR = 4;

  /** Below or above this, in times of the usual length, a difference is not remarkable. */
  private static final double LEAST_FACTOR = 1.8;

  private final double ratio;
  private final double deviation;

  private TypicalLength(double ratio, double deviation) {
    this.ratio = ratio;
    this.deviation = deviation;
  }

  /** The typical lengths of some segments; empty if there are too few. */
  static Optional<TypicalLength> of(List<BilingualSegment> segments) {
    List<BilingualSegment> lasting =
        segments.stream().filter(segment -> source(segment) >= SHORT).toList();
    if (lasting.size() < LEAST_SEGMENTS) {
      return Optional.empty();
    }
    double ratio = Math.exp(median(lasting, s -> Math.log(target(s) / source(s))));
    double deviation = median(lasting, s -> Math.abs(distance(s, ratio))) * DEVIATION;
    return Optional.of(new TypicalLength(ratio, Math.max(deviation, 1e-6)));
  }

  private static double median(
      List<BilingualSegment> segments, ToDoubleFunction<BilingualSegment> value) {
    double[] values = segments.stream().mapToDouble(value).sorted().toArray();
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }

  private static double distance(BilingualSegment segment, double ratio) {
    return (target(segment) - ratio * source(segment)) / Math.sqrt(source(segment));
  }

  /**
   * How many times as long as usual a translation is; below 1 if it is shorter. Empty if that is
   * nothing unusual.
   */
  Optional<Double> unusual(BilingualSegment segment) {
    double factor = target(segment) / (ratio * source(segment));
    boolean isLong = Math.max(source(segment) * ratio, target(segment)) >= SHORT * ratio * 2;
    boolean far = Math.abs(distance(segment, ratio)) > FAR * deviation;
    boolean extreme = factor > LEAST_FACTOR || factor < 1 / LEAST_FACTOR;
    return isLong && far && extreme ? Optional.of(factor) : Optional.empty();
  }

  private static double source(BilingualSegment segment) {
    return letters(segment.isIntoEnglish() ? segment.otherWords() : segment.englishWords());
  }

  private static double target(BilingualSegment segment) {
    return letters(segment.isIntoEnglish() ? segment.englishWords() : segment.otherWords());
  }

  /** The letters and digits, at least one. */
  private static double letters(String words) {
    long hidden = Arrays.stream(words.split(String.valueOf(Document.HIDDEN) + "+")).count() - 1;
    return Math.max(1, words.codePoints().filter(Character::isLetterOrDigit).count() + hidden);
  }
}
