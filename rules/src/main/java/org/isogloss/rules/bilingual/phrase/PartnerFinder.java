package org.isogloss.rules.bilingual.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrase of the source that an English term translates: the one whose occurrence depends
 * most on that of the term, by the log-likelihood ratio (T. Dunning, Accurate Methods for the
 * Statistics of Surprise and Coincidence, 1993).
 */
public final class PartnerFinder {

  /** The most words of a phrase. */
  private static final int LONGEST = 5;

  /** A phrase in a smaller share of the segments is not what the term translates. */
  private static final double LEAST_SHARE = 0.3;

  /** A word in more of the segments is not the border of a term: an article, a particle. */
  private static final double MOST_FREQUENT = 0.2;

  /**
   * In a short text, a word may be in a larger share of the segments, but in no more than these.
   */
  private static final int ALWAYS_RARE = 10;

  /** The most segments that are read for a term. */
  private static final int SAMPLE = 300;

  /**
   * The partner of a term.
   *
   * @param phrase the phrase of the source
   * @param written the same as it is written where the term first occurs with it
   * @param share the share of the segments with the term whose source contains it, from 0 to 1
   * @param frequency the share of all segments
   */
  public record Partner(Phrase phrase, String written, double share, double frequency) {}

  /**
   * A phrase of the source and how much it depends on a term.
   *
   * @param phrase the phrase
   * @param count in how many of the segments that were read it occurs
   * @param share the share of these segments, from 0 to 1
   * @param all in how many segments of the text it occurs
   * @param score the log-likelihood ratio, above 0
   */
  public record Scored(Phrase phrase, int count, double share, int all, double score) {}

  private final SourceSegments source;

  /** Finds phrases of these segments. */
  public PartnerFinder(SourceSegments source) {
    this.source = source;
  }

  /**
   * The partner of a term.
   *
   * @param segments the segments with the term, each once
   * @return empty if no phrase depends on it
   */
  public Optional<Partner> find(int[] segments) {
    return ranked(segments).stream()
        .findFirst()
        .map(
            best ->
                new Partner(
                    best.phrase(),
                    written(best.phrase(), segments),
                    best.share(),
                    (double) best.all() / source.count()));
  }

  /**
   * The phrases that depend on a term, those that depend most on it first.
   *
   * @param segments the segments with the term, each once
   */
  public List<Scored> ranked(int[] segments) {
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
        .sorted(
            Comparator.comparingDouble(Scored::score)
                // Of phrases that occur together, the longest is what the term translates.
                .thenComparingInt(scored -> scored.phrase().length())
                .reversed())
        .toList();
  }

  private String written(Phrase phrase, int[] segments) {
    int first =
        Arrays.stream(segments)
            .filter(segment -> phrase.isIn(source.words(segment)))
            .findFirst()
            .orElseThrow();
    return source.written(phrase, first);
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
        && source.places(word).length <= Math.max(ALWAYS_RARE, MOST_FREQUENT * source.count());
  }

  private Scored scored(Phrase phrase, int count, int sampled, int segments) {
    double share = (double) count / sampled;
    int all = source.places(phrase).length;
    double score = Dependence.of(share * segments, segments, all, source.count());
    return new Scored(phrase, count, share, all, score);
  }
}
