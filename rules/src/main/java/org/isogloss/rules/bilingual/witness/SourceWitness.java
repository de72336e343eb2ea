package org.isogloss.rules.bilingual.witness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.isogloss.core.document.Place;
import org.isogloss.rules.bilingual.phrase.EnglishWords;
import org.isogloss.rules.bilingual.phrase.PartnerFinder;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Partner;
import org.isogloss.rules.bilingual.phrase.Phrase;
import org.isogloss.rules.bilingual.phrase.SourceSegments;

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

    private final Set<String> stems;
    private final int[] segments;
    private final Optional<String> left;
    private Optional<Partner> partner;

    /**
     * @param left the English words, if the source has them as they are in most places
     */
    private Term(Set<String> stems, int[] segments, Optional<String> left) {
      this.stems = stems;
      this.segments = segments;
      this.left = left;
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

    /** Whether what it translates is known for certain, and is not in these segments. */
    private boolean isLackingIn(int[] where) {
      return partner().isPresent()
          && isAttested(partner().get())
          && share(partner().get(), where) <= DIFFERENT;
    }

    /**
     * Whether the source leaves the English words as they are. What it translates elsewhere may
     * then be the same.
     */
    private boolean isCopied(Partner found) {
      int first = Arrays.stream(segments).filter(has(found)).findFirst().orElseThrow();
      return source
          .english(first)
          .toLowerCase(Locale.ROOT)
          .contains(found.written().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether it occurs too rarely to have a partner, and the source keeps its English words: that
     * the partner of another term is there as well is a coincidence.
     */
    private boolean isLeftBeside(Partner shared) {
      return partner().isEmpty()
          && left.filter(words -> !words.equalsIgnoreCase(shared.written())).isPresent();
    }

    /** Whether another term has all its words, or words that begin with them, and more. */
    private boolean isPartOf(Term other) {
      return !stems.equals(other.stems)
          && stems.stream()
              .allMatch(own -> other.stems.stream().anyMatch(longer -> longer.startsWith(own)));
    }

    /** A sentence that is repeated is one place only: any of its words may be the partner. */
    private boolean isAttested(Partner found) {
      return Arrays.stream(segments)
              .filter(has(found))
              .mapToObj(source::text)
              .distinct()
              .limit(LEAST_PLACES)
              .count()
          == LEAST_PLACES;
    }
  }

  private final SourceSegments source;
  private final PartnerFinder finder;
  private final EnglishWords english;
  private final TestimonyWording wording;

  /** The witness for a manuscript; it says nothing if there is no source. */
  public SourceWitness(SourceSegments source) {
    this.source = source;
    this.finder = new PartnerFinder(source);
    this.english = source.englishWords();
    this.wording = new TestimonyWording(source);
  }

  /** Whether there is a source at all. */
  public boolean isPresent() {
    return source.count() > 0;
  }

  /**
   * A term of this manuscript.
   *
   * @param words its words
   * @param places its places, in the prose of their documents
   */
  public Term term(List<String> words, List<Place> places) {
    int[] segments =
        places.stream()
            .map(source::at)
            .flatMapToInt(OptionalInt::stream)
            .distinct()
            .sorted()
            .toArray();
    return new Term(Set.copyOf(english.stems(words)), segments, left(places));
  }

  private Optional<String> left(List<Place> places) {
    List<String> left = places.stream().flatMap(place -> source.left(place).stream()).toList();
    return 2 * left.size() > places.size() ? Optional.of(left.get(0)) : Optional.empty();
  }

  /**
   * What the source says about two terms.
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
    boolean sharesOne = isShared(one, other, onlyOther, isSpelling);
    boolean sharesOther = isShared(other, one, onlyOne, isSpelling);
    boolean oneTells =
        sharesOne
            && (ofOther.isEmpty()
                || sharesOther
                || ofOne.get().phrase().touches(ofOther.get().phrase()));
    boolean otherTells = sharesOther && (ofOne.isEmpty() || one.isPartOf(other));
    if (oneTells || otherTells) {
      Partner shared = oneTells ? ofOne.get() : ofOther.get();
      return isSpelling
              || (isOwn(shared, onlyOne, onlyOther)
                  && !isOfCommonWords(shared, one, other)
                  && !one.isLeftBeside(shared)
                  && !other.isLeftBeside(shared))
          ? wording.confirmed(shared, onlyOne, onlyOther)
          : Testimony.NONE;
    }
    // The same words translated in two ways are still the same words.
    return isSpelling ? Testimony.NONE : contradiction(one, other, onlyOne, onlyOther);
  }

  private Testimony contradiction(Term one, Term other, int[] onlyOne, int[] onlyOther) {
    if (!one.isLackingIn(onlyOther)) {
      return Testimony.NONE;
    }
    Partner ofOne = one.partner().orElseThrow();
    if (other.partner().isEmpty()) {
      return onlyOther.length >= LEAST_CONTRADICTIONS
              && ofOne.share() >= RELIABLE
              && !mayBeReworded(ofOne, onlyOther)
          ? wording.refuted(ofOne, onlyOther)
          : Testimony.NONE;
    }
    Partner ofOther = other.partner().get();
    return other.isLackingIn(onlyOne)
            && !isReworded(ofOne.phrase(), ofOther.phrase())
            && one.isCopied(ofOne) == other.isCopied(ofOther)
        ? wording.refuted(ofOne, ofOther, onlyOne, onlyOther)
        : Testimony.NONE;
  }

  /**
   * Whether the source may have the words of a partner with others between them, without some, or
   * in another order: it then says no more than the English does.
   */
  private boolean mayBeReworded(Partner partner, int[] where) {
    long found =
        Arrays.stream(where)
            .filter(segment -> partner.phrase().hasBordersIn(source.words(segment)))
            .count();
    return found > DIFFERENT * where.length;
  }

  /**
   * Whether one phrase is the other with words added. With the same words in another order, each in
   * places of its own, they are two: an output layer and the output of a layer.
   */
  private static boolean isReworded(Phrase one, Phrase other) {
    return one.hasWordsOf(other) != other.hasWordsOf(one);
  }

  private static int[] without(int[] some, int[] others) {
    return Arrays.stream(some)
        .filter(segment -> Arrays.binarySearch(others, segment) < 0)
        .toArray();
  }

  /**
   * Whether the partner of a term is in most places of another one. The words of a part are there
   * wherever those of the whole are, and a sentence that has the words of the term, though not in a
   * row, has its partner because of them. Neither counts, unless the terms are the same words.
   *
   * @param where the segments of the other without the term
   */
  private boolean isShared(Term term, Term other, int[] where, boolean isSpelling) {
    if (term.partner().isEmpty() || (!isSpelling && term.isPartOf(other))) {
      return false;
    }
    int[] free = isSpelling ? where : withoutWordsOf(term, other, where);
    return free.length > 0 && share(term.partner().get(), free) >= SAME;
  }

  /** The segments without the words that one term has and the other does not. */
  private int[] withoutWordsOf(Term term, Term other, int[] where) {
    Set<String> own = new TreeSet<>(term.stems);
    own.removeAll(other.stems);
    return own.isEmpty() ? where : without(where, english.segmentsWithAll(own));
  }

  /**
   * Whether a phrase translates just the words that two terms have in common, as elsewhere: it is
   * then no evidence for those in which both differ.
   */
  private boolean isOfCommonWords(Partner shared, Term one, Term other) {
    Set<String> common = new TreeSet<>(one.stems);
    common.retainAll(other.stems);
    if (common.isEmpty() || common.size() == Math.min(one.stems.size(), other.stems.size())) {
      return false;
    }
    int[] elsewhere =
        without(without(english.segmentsWithAll(common), one.segments), other.segments);
    return elsewhere.length >= LEAST_PLACES && share(shared, elsewhere) >= SAME;
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
}
