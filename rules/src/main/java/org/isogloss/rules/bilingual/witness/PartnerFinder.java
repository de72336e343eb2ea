package org.isogloss.rules.bilingual.witness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrase of the source that an English term translates: the one whose occurrence depends
 * most on that of the term, by the log-likelihood ratio (T. Dunning, Accurate Methods for the
 * Statistics of Surprise and Coincidence, 1993).
 */
final class PartnerFinder {

  /** The most words of a phrase. */
  private static final int LONGEST = 5;

  /** A phrase in a smaller share of the segments is not what the term translates. */
  private static final double LEAST_SHARE = 0.3;

  /** A word in more of the segments is not the border of a term: an article, a particle. */
  private static final double MOST_FREQUENT = 0.2;

  /** The most segments that are read for a term. */
  private static final int SAMPLE = 300;

  /**
   * The partner of a term.
   *
   * @param phrase the phrase of the source
   * @param written the same as it is written where the term first occurs with it
   * @param share the share of the segments with the term whose source contains it, from 0 to 1
   * @param frequency the share of all segments
   * @param score how much the two depend on each other
   */
  record Partner(Phrase phrase, String written, double share, double frequency, double score) {}

  private record Scored(Phrase phrase, int count, int all, double score) {}

  private final SourceSegments source;

  PartnerFinder(SourceSegments source) {
    this.source = source;
  }

  /**
   * The partner of a term.
   *
   * @param segments the segments with the term, each once
   * @return empty if no phrase depends on it
   */
  Optional<Partner> find(int[] segments) {
    int step = Math.max(1, segments.length / SAMPLE);
    Map<Phrase, Integer> counts = new LinkedHashMap<>();
    int read = 0;
    for (int i = 0; i < segments.length; i += step) {
      phrases(source.words(segments[i])).forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
      read++;
    }
    int sampled = read;
    double least = Math.max(2, LEAST_SHARE * sampled);
    return counts.entrySet().stream()
        .filter(counted -> counted.getValue() >= least)
        .map(counted -> scored(counted.getKey(), counted.getValue(), sampled, segments.length))
        .filter(scored -> scored.score() > 0)
        .max(
            Comparator.comparingDouble(Scored::score)
                // Of phrases that occur together, the longest is what the term translates.
                .thenComparingInt(scored -> scored.phrase().length()))
        .map(
            best ->
                new Partner(
                    best.phrase(),
                    written(best.phrase(), segments),
                    (double) best.count() / sampled,
                    (double) best.all() / source.count(),
                    best.score()));
  }

  private String written(Phrase phrase, int[] segments) {
    int first =
        Arrays.stream(segments)
            .filter(segment -> phrase.isIn(source.words(segment)))
            .findFirst()
            .orElseThrow();
    return source.place(phrase, first).in(source.text(first));
  }

  private Set<Phrase> phrases(int[] words) {
    Set<Phrase> found = new HashSet<>();
    for (int from = 0; from < words.length; from++) {
      if (!isBorder(words[from])) {
        continue;
      }
      for (int to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        if (words[to - 1] == SourceSegments.BREAK) {
          break;
        }
        if (isBorder(words[to - 1])) {
          found.add(new Phrase(words, from, to));
        }
      }
    }
    return found;
  }

  /** Whether a term may begin or end with a word. */
  private boolean isBorder(int word) {
    return word != SourceSegments.BREAK
        && source.places(word).length <= MOST_FREQUENT * source.count();
  }

  private Scored scored(Phrase phrase, int count, int sampled, int segments) {
    int all = occurrences(phrase);
    double with = (double) count / sampled * segments;
    double score = dependence(with, segments, all, source.count());
    return new Scored(phrase, count, all, score);
  }

  private int occurrences(Phrase phrase) {
    return phrase.length() == 1 ? source.places(phrase.word(0)).length : segments(phrase).length;
  }

  /** The segments whose source contains a phrase, in order. */
  int[] segments(Phrase phrase) {
    int rarest = phrase.word(0);
    for (int i = 1; i < phrase.length(); i++) {
      if (source.places(phrase.word(i)).length < source.places(rarest).length) {
        rarest = phrase.word(i);
      }
    }
    return Arrays.stream(source.places(rarest))
        .filter(segment -> phrase.isIn(source.words(segment)))
        .toArray();
  }

  /** The log-likelihood ratio; negative if the two avoid each other. */
  static double dependence(double both, double one, double other, double all) {
    double ratio =
        2
            * (part(both, one * other / all)
                + part(one - both, one * (all - other) / all)
                + part(other - both, (all - one) * other / all)
                + part(all - one - other + both, (all - one) * (all - other) / all));
    return both * all > one * other ? ratio : -ratio;
  }

  private static double part(double observed, double expected) {
    return observed <= 0 || expected <= 0 ? 0 : observed * StrictMath.log(observed / expected);
  }
}
