package org.isogloss.rules.bilingual.marks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;

/** Finds brackets and quotation marks that only one of the two languages has. */
public final class BracketMismatchRule extends SegmentRule {

  private static final double LEAST_CONFIDENCE = 0.9;

  public BracketMismatchRule() {
    super(
        new RuleInfo(
                "bracket-mismatch",
                "Brackets or quotation marks that differ from the source",
                Severity.INFO,
                "Brackets or quotation marks that only one of the two languages has.")
            .about(Topic.TRANSLATION),
        LEAST_CONFIDENCE);
  }

  @Override
  protected Stream<Hit> judge(BilingualSegment segment) {
    return segment.isIn(info().zones())
        ? Stream.of(Marks.Pair.values()).flatMap(pair -> compare(segment, pair).stream())
        : Stream.empty();
  }

  private static Optional<Hit> compare(BilingualSegment segment, Marks.Pair pair) {
    int english = Marks.count(segment.english(), pair);
    int other = Marks.count(segment.other(), pair);
    if ((english == 0) == (other == 0)) {
      return Optional.empty();
    }
    int source = segment.isIntoEnglish() ? other : english;
    String message =
        source > 0
            ? "The source has %s, which the translation lacks.".formatted(pair.words())
            : "The translation has %s, which the source lacks.".formatted(pair.words());
    Hit hit =
        Hit.at(segment.place(), message)
            .with(
                Grounds.ofEvidence(
                    List.of(segment.quote(Marks.first(segment.other(), pair)).evidence())));
    boolean sure = segment.isOfBilingualFile() && pair != Marks.Pair.QUOTATION;
    return Optional.of(hit.with(sure ? Confidence.MEDIUM : Confidence.LOW));
  }
}
