package org.isogloss.rules.bilingual.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
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
    return segments.stream().flatMap(UntranslatedRule::judge);
  }

  private static Stream<Hit> judge(BilingualSegment segment) {
    if (LeftText.isWhole(segment)) {
      return Stream.of(
          hit(
              segment,
              new Span(0, segment.span().length()),
              "The translation is the same text as the source.",
              Confidence.HIGH));
    }
    return segment.isIntoEnglish() ? inEnglish(segment) : inOther(segment);
  }

  private static Stream<Hit> inEnglish(BilingualSegment segment) {
    return LeftText.foreign(segment).max(Comparator.comparing(LeftText.Part::confidence)).stream()
        .map(
            part ->
                hit(
                    segment,
                    part.span(),
                    "“%s” is left in %s."
                        .formatted(
                            SourceQuote.beginning(part.span().in(segment.english())),
                            segment.languageName().orElse("the language of the source")),
                    part.confidence()));
  }

  private static Stream<Hit> inOther(BilingualSegment segment) {
    return LeftText.english(segment).stream()
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
