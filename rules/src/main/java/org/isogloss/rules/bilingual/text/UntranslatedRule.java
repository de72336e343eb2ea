package org.isogloss.rules.bilingual.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.LanguageWords;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;
import org.isogloss.rules.bilingual.SourceQuote;

/** Finds text of the source that its translation left as it is. */
public final class UntranslatedRule extends SegmentRule {

  private static final double LEAST_CONFIDENCE = 0.6;

  public UntranslatedRule() {
    super(
        new RuleInfo(
                "untranslated",
                "Text that is not translated",
                Severity.ERROR,
                "Text of the source that the translation left as it is.")
            .about(Topic.TRANSLATION),
        LEAST_CONFIDENCE);
  }

  @Override
  protected Stream<Hit> judge(List<BilingualSegment> segments) {
    LeftWords words = new LeftWords(segments);
    return segments.stream()
        .flatMap(
            segment ->
                segment.isIntoEnglish() ? inEnglish(segment, words) : inOther(segment).stream());
  }

  private static Stream<Hit> inEnglish(BilingualSegment segment, LeftWords words) {
    boolean isCopy = LeftText.isCopy(segment);
    if (isCopy && LeftText.isForeign(segment)) {
      return Stream.of(copy(segment, Confidence.HIGH));
    }
    Optional<LeftText.Part> foreign =
        LeftText.foreign(segment).max(Comparator.comparing(LeftText.Part::confidence));
    if (foreign.isPresent() || !LanguageWords.isLatin(segment.language())) {
      return foreign.map(part -> left(segment, part)).stream();
    }
    Optional<LeftText.Part> whole = words.whole(segment, isCopy);
    if (whole.isPresent() && isCopy) {
      return Stream.of(copy(segment, whole.get().confidence()));
    }
    return whole.or(() -> words.passage(segment)).map(part -> left(segment, part)).stream();
  }

  private static Hit copy(BilingualSegment segment, Confidence sure) {
    return hit(
        segment,
        new Span(0, segment.span().length()),
        "The translation is the same text as the source.",
        sure);
  }

  private static Hit left(BilingualSegment segment, LeftText.Part part) {
    return hit(
        segment,
        part.span(),
        "“%s” is left in %s."
            .formatted(
                SourceQuote.beginning(part.span().in(segment.english())),
                segment.languageName().orElse("the language of the source")),
        part.confidence());
  }

  private static Optional<Hit> inOther(BilingualSegment segment) {
    if (LeftText.isCopy(segment) && (LeftText.isForeign(segment) || LeftText.isProse(segment))) {
      return Optional.of(copy(segment, Confidence.HIGH));
    }
    return LeftText.english(segment)
        .map(
            part ->
                hit(
                    segment,
                    part,
                    "The translation leaves “%s” in English."
                        .formatted(SourceQuote.beginning(part.in(segment.english()))),
                    Confidence.MEDIUM));
  }

  private static Hit hit(BilingualSegment segment, Span part, String message, Confidence sure) {
    return Hit.at(segment.place(part), message)
        .with(Grounds.ofEvidence(List.of(segment.quote().evidence())))
        .with(sure);
  }
}
