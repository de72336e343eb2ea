package org.isogloss.rules.bilingual.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isogloss.core.document.Place;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.SourceQuote;

/**
 * Which phrases of the source the English terms of a manuscript translate. Only pairs of which each
 * is the best translation of the other are found; what else translates the same phrase is listed
 * with it.
 */
public final class TermTranslations {

  /** A term in fewer segments has no reliable partner. */
  private static final int LEAST_PLACES = 3;

  /** The share of the segments with a term whose source must contain what it translates. */
  private static final double LEAST_SHARE = 0.5;

  /** A phrase in more of the text is a word of the language rather than a term. */
  private static final double MOST_FREQUENT = 0.15;

  /** Another rendering is in at least this share of the segments with the phrase. */
  private static final double LEAST_RENDERED = 0.03;

  /** Another rendering stands for the best one in this share of its places at least. */
  private static final double INSTEAD = 0.5;

  /**
   * A term.
   *
   * @param text as it is written
   * @param places its places, in the prose of their documents
   */
  public record Term(String text, List<Place> places) {

    public Term {
      places = List.copyOf(places);
    }
  }

  /**
   * An English term for a phrase.
   *
   * @param term its number in the list of terms, from 0
   * @param together how many segments have both
   */
  public record Rendering(int term, int together) {}

  /**
   * A phrase of the source with its English terms.
   *
   * @param source the phrase as it is first written
   * @param count the number of segments with it
   * @param renderings its terms, the best one first, the others by their number
   * @param original a sentence of the source with it
   * @param english the English of this sentence, with the best term
   */
  public record Translation(
      String source,
      int count,
      List<Rendering> renderings,
      SourceQuote original,
      SourceQuote english) {

    public Translation {
      renderings = List.copyOf(renderings);
    }
  }

  private final SourceSegments source;
  private final PartnerFinder finder;
  private final List<Term> terms;

  /** The segments with each term, in order. */
  private final List<int[]> segments;

  /** The terms in each segment. */
  private final Map<Integer, List<Integer>> inSegment = new TreeMap<>();

  private TermTranslations(AnalyzedManuscript manuscript, List<Term> terms) {
    this.source = new SourceSegments(manuscript);
    this.finder = new PartnerFinder(source);
    this.terms = terms;
    this.segments = terms.stream().map(term -> segments(term.places())).toList();
    for (int term = 0; term < terms.size(); term++) {
      for (int segment : segments.get(term)) {
        inSegment.computeIfAbsent(segment, s -> new ArrayList<>()).add(term);
      }
    }
  }

  /**
   * The translations in a manuscript, the most frequent first; none if it has no source.
   *
   * @param terms the English terms
   */
  public static List<Translation> of(AnalyzedManuscript manuscript, List<Term> terms) {
    return new TermTranslations(manuscript, terms).translations();
  }

  private int[] segments(List<Place> places) {
    return places.stream()
        .map(source::at)
        .flatMapToInt(OptionalInt::stream)
        .distinct()
        .sorted()
        .toArray();
  }

  private List<Translation> translations() {
    Map<Phrase, List<Integer>> byPartner = new LinkedHashMap<>();
    for (int term = 0; term < terms.size(); term++) {
      int number = term;
      partner(segments.get(term))
          .ifPresent(
              phrase -> byPartner.computeIfAbsent(phrase, p -> new ArrayList<>()).add(number));
    }
    Map<String, Translation> found = new LinkedHashMap<>();
    byPartner.forEach(
        (phrase, candidates) -> {
          int[] where = source.places(phrase);
          int best = best(where);
          if (candidates.contains(best)) {
            Translation one = translation(phrase, where, best, candidates);
            found.merge(one.source(), one, this::longer);
          }
        });
    return found.values().stream()
        .sorted(
            Comparator.comparingInt((Translation one) -> -one.renderings().get(0).together())
                .thenComparing(Translation::source))
        .toList();
  }

  /** Of two translations of a phrase, the one by more words: the other is a part of it. */
  private Translation longer(Translation one, Translation other) {
    return words(one) >= words(other) ? one : other;
  }

  private int words(Translation one) {
    return terms.get(one.renderings().get(0).term()).text().split("[\\s-]", -1).length;
  }

  private Optional<Phrase> partner(int[] where) {
    return where.length < LEAST_PLACES
        ? Optional.empty()
        : finder
            .find(where)
            .filter(found -> found.share() >= LEAST_SHARE)
            .filter(found -> found.frequency() <= MOST_FREQUENT)
            .map(PartnerFinder.Partner::phrase);
  }

  /** The term that depends most on a phrase; of equals, the longest. */
  private int best(int[] where) {
    return counts(where).entrySet().stream()
        .max(
            Comparator.comparingDouble(
                    (Map.Entry<Integer, Integer> counted) ->
                        Dependence.of(
                            counted.getValue(),
                            segments.get(counted.getKey()).length,
                            where.length,
                            source.count()))
                .thenComparingInt(counted -> terms.get(counted.getKey()).text().length()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /** In how many of some segments each term occurs. */
  private Map<Integer, Integer> counts(int[] where) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int segment : where) {
      inSegment
          .getOrDefault(segment, List.of())
          .forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return counts;
  }

  private Translation translation(Phrase phrase, int[] where, int best, List<Integer> candidates) {
    Map<Integer, Integer> counts = counts(where);
    int[] own = segments.get(best);
    List<Rendering> others =
        candidates.stream()
            .filter(term -> term != best && isInstead(term, best, where))
            .map(term -> new Rendering(term, counts.get(term)))
            .filter(one -> one.together() >= LEAST_RENDERED * where.length)
            .sorted(Comparator.comparingInt((Rendering one) -> -one.together()))
            .toList();
    List<Rendering> all = new ArrayList<>(List.of(new Rendering(best, counts.get(best))));
    all.addAll(others);
    int[] both = Arrays.stream(where).filter(s -> Arrays.binarySearch(own, s) >= 0).toArray();
    WholePhrase whole = new WholePhrase();
    for (int segment : both) {
      whole.add(source.text(segment), source.place(phrase, segment));
    }
    int example = both[0];
    int at = source.place(phrase, example).start();
    String english = source.english(example);
    int in = Math.max(0, english.indexOf(terms.get(best).text()));
    return new Translation(
        whole.written(),
        where.length,
        all,
        SourceQuote.around(source.text(example), at, source.location(example)),
        SourceQuote.around(english, in, source.englishLocation(example)));
  }

  /** Whether a term stands where the best one could: not beside it, and not as a part of it. */
  private boolean isInstead(int term, int best, int[] where) {
    String one = " " + terms.get(term).text() + " ";
    String other = " " + terms.get(best).text() + " ";
    if (one.contains(other) || other.contains(one)) {
      return false;
    }
    int[] own = segments.get(best);
    int[] both =
        IntStream.of(segments.get(term))
            .filter(segment -> Arrays.binarySearch(where, segment) >= 0)
            .toArray();
    long alone = Arrays.stream(both).filter(s -> Arrays.binarySearch(own, s) < 0).count();
    return alone >= INSTEAD * both.length;
  }
}
