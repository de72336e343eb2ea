package org.isogloss.rules.bilingual.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Partner;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.witness.Testimony.Verdict;

/** Puts testimonies into words, with sentences of the source. */
final class TestimonyWording {

  private final SourceSegments source;

  TestimonyWording(SourceSegments source) {
    this.source = source;
  }

  Testimony confirmed(Partner partner, int[] one, int[] other) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "the source has “%s” for both (in %s and %s)"
            .formatted(partner.written(), counts(partner, one), counts(partner, other)));
    example(partner, one).ifPresent(sentences::add);
    example(partner, other).ifPresent(sentences::add);
    return Testimony.of(Verdict.CONFIRMS, sentences);
  }

  Testimony refuted(Partner ofOne, Partner ofOther, int[] one, int[] other) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "the source has “%s” for one and “%s” for the other"
            .formatted(ofOne.written(), ofOther.written()));
    example(ofOne, one).ifPresent(sentences::add);
    example(ofOther, other).ifPresent(sentences::add);
    return Testimony.of(Verdict.REFUTES, sentences);
  }

  Testimony refuted(Partner ofOne, int[] other) {
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

  private IntPredicate has(Partner partner) {
    return segment -> partner.phrase().isIn(source.words(segment));
  }

  private String excerpt(int segment, int offset) {
    return SourceQuote.around(source.text(segment), offset, source.location(segment)).toString();
  }
}
