package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.rule.Confidence;
import org.isogloss.rules.bilingual.phrase.Dependence;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Scored;
import org.isogloss.rules.bilingual.phrase.Phrase;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.rendering.Competitor.Tie;

/** Finds the names that stand where the main rendering of a term is missing. */
final class CompetitorFinder {

  /** The main rendering is in so many segments of the term at least. */
  private static final int LEAST_RENDERED = 2;

  /** And in this share of them. */
  private static final double LEAST_RENDERED_SHARE = 0.4;

  /**
   * A competitor is beside the main rendering at most this often, compared with how often it stands
   * in its place.
   */
  private static final double MOST_BESIDE = 0.5;

  /**
   * The share of the segments of a competitor whose source has the term, unless it is a homonym.
   */
  private static final double LEAST_OF_TERM = 0.4;

  /** The share of the places without the main rendering that a homonym fills. */
  private static final double LEAST_FILLED = 0.3;

  /** The least dependence of a name on the places without the main rendering. */
  private static final double LEAST_SCORE = 12;

  /** The same for a name that depends on nothing in the source, or on something else. */
  private static final double LEAST_SCORE_UNTIED = 20;

  /** The same for one that depends on something else and has nothing of the main rendering. */
  private static final double LEAST_SCORE_HOMONYM = 30;

  /** So much dependence makes a competitor likely, even if it has no word in common. */
  private static final double DECISIVE = 50;

  /** A name is a part of a longer one if that is in so many of its segments. */
  private static final double LEAST_WHOLE = 0.6;

  /** A name with a single place in the whole text, or one more, may be explained by its words. */
  private static final int RARE = 2;

  private final SourceSegments source;
  private final EnglishNames names;
  private final Translations translations;
  private final Explanations explanations;
  private final Likeness likeness = new Likeness();

  CompetitorFinder(
      SourceSegments source,
      EnglishNames names,
      Translations translations,
      Explanations explanations) {
    this.source = source;
    this.names = names;
    this.translations = translations;
    this.explanations = explanations;
  }

  /** The competitors of the main rendering of a term, the most certain first. */
  List<Competitor> of(SourceTerm term) {
    if (term.rendered().length < LEAST_RENDERED
        || term.rendered().length < LEAST_RENDERED_SHARE * term.count()) {
      return List.of();
    }
    Map<EnglishName, List<Integer>> open = new LinkedHashMap<>();
    for (int segment : term.open()) {
      if (names.in(segment).stream().anyMatch(name -> likeness.isShortForm(name, term.main()))) {
        continue;
      }
      for (EnglishName name : names.in(segment)) {
        open.computeIfAbsent(name, n -> new ArrayList<>()).add(segment);
      }
    }
    List<Competitor> found = new ArrayList<>();
    open.forEach((name, segments) -> judge(term, name, segments).ifPresent(found::add));
    found.sort(
        Comparator.comparingDouble((Competitor one) -> -one.score())
            .thenComparingInt(
                one -> Math.abs(one.name().words().size() - term.main().words().size()))
            .thenComparingInt(one -> one.name().words().size()));
    return disjoint(found, term.main().words().size());
  }

  private Optional<Competitor> judge(SourceTerm term, EnglishName name, List<Integer> segments) {
    if (dependence(term, name, segments.size()) < LEAST_SCORE
        || likeness.isSame(name, term.main())
        || likeness.isContrast(name, term.main())) {
      return Optional.empty();
    }
    int[] unexplained =
        segments.stream()
            .mapToInt(Integer::intValue)
            .filter(segment -> !explanations.explain(name, term, segment))
            .toArray();
    if (unexplained.length == 0) {
      return Optional.empty();
    }
    double score = dependence(term, name, unexplained.length);
    Tie tie = tie(term, name);
    Competitor competitor =
        new Competitor(
            name, unexplained, tie, score, confidence(term, name, unexplained.length, tie, score));
    return accepts(term, competitor) ? Optional.of(competitor) : Optional.empty();
  }

  /** How much a name depends on the places without the main rendering. */
  private double dependence(SourceTerm term, EnglishName name, int both) {
    return Dependence.of(both, term.open().length, name.segments().length, source.count());
  }

  private Confidence confidence(
      SourceTerm term, EnglishName name, int places, Tie tie, double score) {
    // Two single words are often two senses of one in the source: strategy and policy.
    if (name.words().size() == 1 && term.main().words().size() == 1) {
      return Confidence.LOW;
    }
    boolean related = likeness.isRelated(name, term.main());
    boolean shares = likeness.share(name, term.main());
    boolean likely =
        switch (tie) {
          case TERM -> shares || related || score >= DECISIVE;
          case NOTHING -> related || (shares && places > 1);
          case OTHER -> related || shares;
        };
    return likely ? Confidence.MEDIUM : Confidence.LOW;
  }

  private Tie tie(SourceTerm term, EnglishName name) {
    return translations
        .partner(name)
        .map(partner -> partner.phrase().touches(term.phrase()) ? Tie.TERM : Tie.OTHER)
        .orElse(Tie.NOTHING);
  }

  private boolean accepts(SourceTerm term, Competitor one) {
    int[] all = one.name().segments();
    int places = one.segments().length;
    if (count(all, term.rendered()) > MOST_BESIDE * places) {
      return false;
    }
    if (places == 1) {
      return all.length <= RARE
          && one.score() >= LEAST_SCORE
          && (one.name().words().size() == 1
              ? likeness.isSynonym(one.name(), term.main())
              : likeness.replacement(one.name(), term.main()).isPresent());
    }
    boolean isOfTerm = count(all, term.all()) >= LEAST_OF_TERM * all.length;
    return switch (one.tie()) {
      case TERM -> isOfTerm && one.score() >= LEAST_SCORE && !isOfLonger(term, one.name());
      case NOTHING ->
          isOfTerm
              && one.score() >= LEAST_SCORE_UNTIED
              && (likeness.share(one.name(), term.main()) || !isOfLonger(term, one.name()));
      case OTHER ->
          one.score()
                  >= (one.confidence() == Confidence.LOW ? LEAST_SCORE_HOMONYM : LEAST_SCORE_UNTIED)
              && places >= LEAST_FILLED * term.open().length;
    };
  }

  /** Whether a name depends more on a longer phrase than on the term in it. */
  private boolean isOfLonger(SourceTerm term, EnglishName name) {
    Phrase phrase = term.phrase();
    for (Scored next : translations.phrases(name)) {
      if (next.phrase().equals(phrase)) {
        return false;
      }
      if (phrase.isPartOf(next.phrase())) {
        return true;
      }
    }
    return false;
  }

  private static int count(int[] some, int[] others) {
    return (int) Arrays.stream(some).filter(one -> Arrays.binarySearch(others, one) >= 0).count();
  }

  /** Those that explain segments which no better one explains. */
  private static List<Competitor> disjoint(List<Competitor> ranked, int size) {
    Set<Integer> taken = new HashSet<>();
    List<Competitor> kept = new ArrayList<>();
    for (Competitor next : ranked) {
      long fresh = Arrays.stream(next.segments()).filter(one -> !taken.contains(one)).count();
      if (fresh * 2 > next.segments().length) {
        Competitor whole = whole(next, ranked, size);
        if (!kept.contains(whole)) {
          kept.add(whole);
        }
        Arrays.stream(next.segments()).forEach(taken::add);
      }
    }
    return kept;
  }

  /** The longer name that a name is usually a part of, but no longer than the main rendering. */
  private static Competitor whole(Competitor part, List<Competitor> ranked, int size) {
    return ranked.stream()
        .filter(one -> one.name().words().size() <= Math.max(size, 2))
        .filter(one -> one.name().words().size() > part.name().words().size())
        .filter(one -> one.name().wordSet().containsAll(part.name().words()))
        .filter(
            one -> count(part.segments(), one.segments()) >= LEAST_WHOLE * part.segments().length)
        .findFirst()
        .orElse(part);
  }
}
