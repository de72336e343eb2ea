package org.isogloss.rules.bilingual.witness;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Bitext;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Partner;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.witness.Testimony.Verdict;

/**
 * Puts testimonies into words, with sentences in the other language. The first place of a term
 * decides whether that language is called the source or the translation.
 */
final class TestimonyWording {

  private final SourceSegments source;

  TestimonyWording(SourceSegments source) {
    this.source = source;
  }

  Testimony confirmed(Partner partner, int[] one, int[] other) {
    String said =
        "“%s” for both (in %s and %s)"
            .formatted(partner.written(), counts(partner, one), counts(partner, other));
    return testimony(
        Verdict.CONFIRMS, one, said, Stream.concat(example(partner, one), example(partner, other)));
  }

  Testimony refuted(Partner ofOne, Partner ofOther, int[] one, int[] other) {
    String said =
        "“%s” for one and “%s” for the other".formatted(ofOne.written(), ofOther.written());
    return testimony(
        Verdict.REFUTES, one, said, Stream.concat(example(ofOne, one), example(ofOther, other)));
  }

  Testimony refuted(Partner ofOne, int[] other) {
    String said = "“%s” for one, but not for the other".formatted(ofOne.written());
    return testimony(Verdict.REFUTES, other, said, Stream.of(source.quote(other[0], 0)));
  }

  private Testimony testimony(
      Verdict verdict, int[] where, String said, Stream<SourceQuote> examples) {
    Bitext.Side side = source.side(where[0]);
    String note =
        Stream.concat(
                Stream.of("the %s has %s".formatted(side.word(), said)),
                examples.map(SourceQuote::toString))
            .collect(Collectors.joining("; "));
    return new Testimony(side, verdict, note);
  }

  private String counts(Partner partner, int[] where) {
    return String.format(
        Locale.ROOT, "%d of %d", Arrays.stream(where).filter(has(partner)).count(), where.length);
  }

  private Stream<SourceQuote> example(Partner partner, int[] where) {
    return Arrays.stream(where)
        .filter(has(partner))
        .mapToObj(segment -> source.quote(partner.phrase(), segment))
        .limit(1);
  }

  private IntPredicate has(Partner partner) {
    return segment -> partner.phrase().isIn(source.words(segment));
  }
}
