package org.isogloss.rules.bilingual.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.rules.bilingual.BilingualSegment;

/**
 * How long the translations of a file are for their sources: as in the alignment of Gale and
 * Church, a source of n characters has a translation of c·n, with a variance that grows with n.
 * Both are estimated with medians, so that what they are to find does not shift them.
 */
final class TypicalLength {

  /** Fewer segments say nothing about what is typical. */
  private static final int LEAST_SEGMENTS = 12;

  /** Texts of which neither is longer vary in length as they like, in letters. */
  private static final int SHORT = 30;

  /** A difference is only remarkable where either text is as long, or should be, in letters. */
  private static final int LONG = 60;

  /** The standard deviation of a normal distribution in median absolute deviations. */
  private static final double DEVIATION = 1.4826;

  /** In standard deviations. */
  private static final double FAR = 4;

  /** A translation that is shorter than this, in times of its usual length, is not just terse. */
  private static final double SHORTER = 0.5;

  /** A longer one explains more than a translation usually does. */
  private static final double LONGER = 3;

  /** A word in Latin letters, or a number. */
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{N}_][\\p{IsLatin}\\p{M}\\p{N}_-]*");

  private final double ratio;
  private final double deviation;

  private TypicalLength(double ratio, double deviation) {
    this.ratio = ratio;
    this.deviation = deviation;
  }

  /** The typical lengths of some segments; empty if there are too few. */
  static Optional<TypicalLength> of(List<BilingualSegment> segments) {
    List<Lengths> lasting =
        segments.stream()
            .map(TypicalLength::lengths)
            .filter(lengths -> Math.max(lengths.source(), lengths.target()) >= SHORT)
            .toList();
    if (lasting.size() < LEAST_SEGMENTS) {
      return Optional.empty();
    }
    double ratio = Math.exp(median(lasting, s -> Math.log(s.target() / s.source())));
    double deviation = median(lasting, s -> Math.abs(distance(s, ratio))) * DEVIATION;
    return Optional.of(new TypicalLength(ratio, Math.max(deviation, 1e-6)));
  }

  private static double median(List<Lengths> segments, ToDoubleFunction<Lengths> value) {
    double[] values = segments.stream().mapToDouble(value).sorted().toArray();
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }

  private static double distance(Lengths lengths, double ratio) {
    return (lengths.target() - ratio * lengths.source()) / Math.sqrt(lengths.source());
  }

  /**
   * How many times as long as usual a translation is; below 1 if it is shorter. Empty if that is
   * nothing unusual.
   */
  Optional<Double> unusual(BilingualSegment segment) {
    Lengths lengths = lengths(segment);
    double factor = lengths.target() / (ratio * lengths.source());
    double source = Math.max(lengths.source(), lengths.source() * ratio);
    double target = Math.max(lengths.target(), lengths.target() / ratio);
    boolean isLong = Math.max(source, target) >= LONG;
    boolean far = Math.abs(distance(lengths, ratio)) > FAR * deviation;
    boolean extreme = factor > LONGER || factor < SHORTER;
    return isLong && far && extreme ? Optional.of(factor) : Optional.empty();
  }

  /**
   * The lengths of the two texts of a segment.
   *
   * @param source that of the source in letters and digits, at least 1
   * @param target that of the translation
   */
  private record Lengths(double source, double target) {}

  private static Lengths lengths(BilingualSegment segment) {
    String english = segment.englishWords();
    String other = segment.otherWords();
    // Names and commands, which both have, are of equal length in all languages.
    Set<String> shared = latin(segment.english());
    shared.retainAll(latin(segment.other()));
    double here = letters(english, shared);
    double there = letters(other, shared);
    return new Lengths(segment.source(here, there), segment.target(here, there));
  }

  private static Set<String> latin(String words) {
    return LATIN.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static double letters(String words, Set<String> shared) {
    String rest =
        LATIN.matcher(words).replaceAll(word -> shared.contains(word.group()) ? "" : word.group());
    return Math.max(1, rest.codePoints().filter(Character::isLetterOrDigit).count());
  }
}
