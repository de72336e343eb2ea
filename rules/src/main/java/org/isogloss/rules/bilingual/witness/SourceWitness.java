package org.isogloss.rules.bilingual.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.isogloss.core.document.Place;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.bilingual.phrase.PartnerFinder;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Partner;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.witness.Testimony.Verdict;

/** Asks the source of a manuscript whether two terms translate the same words. Not thread-safe. */
public final class SourceWitness {

  /** A term in fewer segments has no reliable partner. */
  private static final int LEAST_PLACES = 3;

  /** A phrase in more of the text is a word of the language rather than a term. */
  private static final double MOST_FREQUENT = 0.15;

  /** The partner of a term is in at least this share of its segments. */
  private static final double LEAST_SHARE = 0.5;

  /**
   * Both translate the same if the partner of one is in this share of the segments of the other.
   */
  private static final double SAME = 0.5;

  /** They translate different words if it is in no more than this. */
  private static final double DIFFERENT = 0.1;

  /** The share of the partner of a term that a few places of the other may contradict. */
  private static final double RELIABLE = 0.75;

  /** How many places those are at least. */
  private static final int LEAST_CONTRADICTIONS = 2;

  /**
   * Of the places of a phrase, this share at least belongs to the two terms; if not, it translates
   * only a part of them, such as the head.
   */
  private static final double LEAST_OWN = 0.2;

  /** A term: the segments that it occurs in, and what it translates. */
  public final class Term {

    private final int[] segments;
    private Optional<Partner> partner;

    private Term(int[] segments) {
      this.segments = segments;
    }

    /** What it translates; found when it is first asked for. */
    private Optional<Partner> partner() {
      if (partner == null) {
        partner =
            segments.length < LEAST_PLACES
                ? Optional.empty()
                : finder
                    .find(segments)
                    .filter(found -> found.share() >= LEAST_SHARE)
                    .filter(found -> found.frequency() <= MOST_FREQUENT);
      }
      return partner;
    }
  }

  private final SourceSegments source;
  private final PartnerFinder finder;

  /** The witness for a manuscript; it says nothing of one that has no source. */
  public SourceWitness(SourceSegments source) {
    this.source = source;
    this.finder = new PartnerFinder(source);
  }

  /** Whether there is a source at all. */
  public boolean isPresent() {
    return source.count() > 0;
  }

  /**
   * A term of this manuscript.
   *
   * @param places its places, in the prose of their documents
   */
  public Term term(List<Place> places) {
    return new Term(
        places.stream()
            .map(source::at)
            .flatMapToInt(OptionalInt::stream)
            .distinct()
            .sorted()
            .toArray());
  }

  /**
   * What the source says of two terms.
   *
   * @param isSpelling whether they are the same words, only written in different ways
   */
  public Testimony of(Term one, Term other, boolean isSpelling) {
    // A sentence with both terms has the words of both.
    int[] onlyOne = without(one.segments, other.segments);
    int[] onlyOther = without(other.segments, one.segments);
    if (onlyOne.length == 0 || onlyOther.length == 0) {
      return Testimony.NONE;
    }
    Optional<Partner> ofOne = one.partner();
    Optional<Partner> ofOther = other.partner();
    boolean sharesOne = ofOne.isPresent() && share(ofOne.get(), onlyOther) >= SAME;
    boolean sharesOther = ofOther.isPresent() && share(ofOther.get(), onlyOne) >= SAME;
    boolean oneTells =
        sharesOne
            && (ofOther.isEmpty()
                || sharesOther
                || ofOne.get().phrase().touches(ofOther.get().phrase()));
    boolean otherTells = sharesOther && ofOne.isEmpty();
    if (oneTells || otherTells) {
      Partner shared = oneTells ? ofOne.get() : ofOther.get();
      return isSpelling || isOwn(shared, onlyOne, onlyOther)
          ? confirmed(shared, onlyOne, onlyOther)
          : Testimony.NONE;
    }
    boolean lacksOne = ofOne.isPresent() && share(ofOne.get(), onlyOther) <= DIFFERENT;
    boolean lacksOther = ofOther.isPresent() && share(ofOther.get(), onlyOne) <= DIFFERENT;
    if (lacksOne && lacksOther) {
      return refuted(ofOne.get(), ofOther.get(), onlyOne, onlyOther);
    }
    if (!isSpelling
        && lacksOne
        && ofOther.isEmpty()
        && onlyOther.length >= LEAST_CONTRADICTIONS
        && ofOne.get().share() >= RELIABLE) {
      return refuted(ofOne.get(), onlyOther);
    }
    return Testimony.NONE;
  }

  private static int[] without(int[] some, int[] others) {
    return Arrays.stream(some)
        .filter(segment -> Arrays.binarySearch(others, segment) < 0)
        .toArray();
  }

  private boolean isOwn(Partner partner, int[] one, int[] other) {
    double own = (share(partner, one) * one.length) + (share(partner, other) * other.length);
    return own >= LEAST_OWN * partner.frequency() * source.count();
  }

  private double share(Partner partner, int[] where) {
    return (double) Arrays.stream(where).filter(has(partner)).count() / where.length;
  }

  private IntPredicate has(Partner partner) {
    return segment -> partner.phrase().isIn(source.words(segment));
  }

  private Testimony confirmed(Partner partner, int[] one, int[] other) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "the source has “%s” for both (in %s and %s)"
            .formatted(partner.written(), counts(partner, one), counts(partner, other)));
    example(partner, one).ifPresent(sentences::add);
    example(partner, other).ifPresent(sentences::add);
    return Testimony.of(Verdict.CONFIRMS, sentences);
  }

  private Testimony refuted(Partner ofOne, Partner ofOther, int[] one, int[] other) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "the source has “%s” for one and “%s” for the other"
            .formatted(ofOne.written(), ofOther.written()));
    example(ofOne, one).ifPresent(sentences::add);
    example(ofOther, other).ifPresent(sentences::add);
    return Testimony.of(Verdict.REFUTES, sentences);
  }

  private Testimony refuted(Partner ofOne, int[] other) {
    return Testimony.of(
        Verdict.REFUTES,
        List.of(
            "the source has “%s” for one, but not for the other".formatted(ofOne.written()),
            excerpt(other[0], 0)));
  }

  private String counts(Partner partner, int[] where) {
    return String.format(
        Locale.ROOT, "%d of %d", Arrays.stream(where).filter(has(partner)).count(), where.length);
  }

  private Optional<String> example(Partner partner, int[] where) {
    return Arrays.stream(where)
        .filter(has(partner))
        .mapToObj(segment -> excerpt(segment, source.place(partner.phrase(), segment).start()))
        .findFirst();
  }

  private String excerpt(int segment, int offset) {
    return SourceQuote.around(source.text(segment), offset, source.location(segment)).toString();
  }
}
