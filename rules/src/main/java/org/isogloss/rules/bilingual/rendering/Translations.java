package org.isogloss.rules.bilingual.rendering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.rules.bilingual.phrase.Dependence;
import org.isogloss.rules.bilingual.phrase.EnglishWords;
import org.isogloss.rules.bilingual.phrase.PartnerFinder;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Scored;
import org.isogloss.rules.bilingual.phrase.Phrase;
import org.isogloss.rules.bilingual.phrase.SourceSegments;

/** Which phrase of the source an English name translates, and which names render a phrase. */
final class Translations {

  /** What occurs in fewer segments has no reliable partner. */
  static final int LEAST_PLACES = 3;

  /** A phrase in more of the text is a word of the language rather than a term. */
  private static final double MOST_FREQUENT = 0.15;

  /**
   * In a short text, a term may be in a larger share of the segments, but in no more than these.
   */
  private static final int ALWAYS_RARE = 10;

  /** The partner of a name is in at least this share of its segments. */
  private static final double LEAST_SHARE = 0.4;

  /** A longer phrase is the partner if it depends on the name nearly as much. */
  private static final double NEARLY = 0.9;

  /** And if it is there nearly as often. */
  private static final double LEAST_AS_OFTEN = 0.75;

  /** The same for a longer name, which has more ways to be written. */
  private static final double NEARLY_NAME = 0.75;

  /**
   * A name that translates just the phrase is its main rendering if it depends on it half as much,
   * and is there half as often, as the one that does most.
   */
  private static final double LEAST_OWN = 0.5;

  /** The share of the segments of a phrase that a rendering is in. */
  private static final double LEAST_RENDERED = 0.1;

  /**
   * A rendering of a phrase.
   *
   * @param name the name
   * @param count in how many of its segments
   * @param score the log-likelihood ratio, above 0
   */
  record Rendering(EnglishName name, int count, double score) {}

  private final SourceSegments source;
  private final PartnerFinder finder;
  private final EnglishNames names;
  private final EnglishWords words;
  private final Map<EnglishName, List<Scored>> ofNames = new HashMap<>();
  private final Map<String, List<Scored>> ofWords = new HashMap<>();

  Translations(SourceSegments source, EnglishNames names, EnglishWords words) {
    this.source = source;
    this.finder = new PartnerFinder(source);
    this.names = names;
    this.words = words;
  }

  /** The phrases that depend on a name, those that depend most on it first. */
  List<Scored> phrases(EnglishName name) {
    return ofNames.computeIfAbsent(name, n -> finder.ranked(n.segments()));
  }

  /** The phrases that depend on a word, those that depend most on it first; none if it is rare. */
  List<Scored> phrases(String stem) {
    return ofWords.computeIfAbsent(
        stem,
        word -> {
          int[] segments = words.segments(word);
          return segments.length < LEAST_PLACES ? List.of() : finder.ranked(segments);
        });
  }

  /** What a name translates; empty if nothing is certain. */
  Optional<Scored> partner(EnglishName name) {
    return name.segments().length < LEAST_PLACES
        ? Optional.empty()
        : longest(phrases(name))
            .filter(found -> found.share() >= LEAST_SHARE)
            .filter(found -> found.all() >= LEAST_PLACES && isRare(found.all()));
  }

  private boolean isRare(int segments) {
    return segments <= Math.max(ALWAYS_RARE, MOST_FREQUENT * source.count());
  }

  private static Optional<Scored> longest(List<Scored> ranked) {
    Scored best = null;
    for (Scored next : ranked) {
      if (next.score() < NEARLY * ranked.get(0).score()) {
        break;
      }
      boolean longer =
          best == null
              || (next.count() >= LEAST_AS_OFTEN * best.count()
                  && next.phrase().length() > best.phrase().length()
                  && best.phrase().isPartOf(next.phrase()));
      best = longer ? next : best;
    }
    return Optional.ofNullable(best);
  }

  /** The names that render a phrase, those that depend most on it first. */
  List<Rendering> renderings(Phrase phrase) {
    int[] segments = source.places(phrase);
    Map<EnglishName, Integer> counts = new LinkedHashMap<>();
    for (int segment : segments) {
      names.in(segment).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    double least = Math.max(2, LEAST_RENDERED * segments.length);
    return counts.entrySet().stream()
        .filter(counted -> counted.getValue() >= least)
        .map(
            counted ->
                new Rendering(
                    counted.getKey(),
                    counted.getValue(),
                    Dependence.of(
                        counted.getValue(),
                        segments.length,
                        counted.getKey().segments().length,
                        source.count())))
        .filter(rendering -> rendering.score() > 0)
        .sorted(
            Comparator.comparingDouble(Rendering::score)
                .thenComparingInt(rendering -> rendering.name().words().size())
                .reversed())
        .toList();
  }

  /**
   * The main rendering of a phrase: of the names that it depends on, one that translates just this
   * phrase, or else the longest of those that the phrase depends on nearly as much.
   */
  Optional<Rendering> main(Phrase phrase) {
    List<Rendering> ranked = renderings(phrase);
    List<Rendering> own =
        ranked.stream()
            .filter(next -> next.score() >= LEAST_OWN * ranked.get(0).score())
            .filter(next -> next.count() >= LEAST_OWN * ranked.get(0).count())
            .filter(
                next -> partner(next.name()).filter(of -> of.phrase().equals(phrase)).isPresent())
            .toList();
    return own.isEmpty() ? whole(ranked, NEARLY_NAME) : whole(own, LEAST_OWN);
  }

  /** The first rendering, or a longer one with all its words whose score is nearly as high. */
  private static Optional<Rendering> whole(List<Rendering> ranked, double nearly) {
    Rendering best = null;
    for (Rendering next : ranked) {
      boolean longer =
          best == null
              || (next.score() >= nearly * ranked.get(0).score()
                  && next.name().words().size() > best.name().words().size()
                  && next.name().wordSet().containsAll(best.name().words()));
      best = longer ? next : best;
    }
    return Optional.ofNullable(best);
  }
}
