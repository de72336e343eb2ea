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
  protected Stream<Hit> judge(List<BilingualSegment> segments) {
    return segments.stream().flatMap(BracketMismatchRule::judge);
  }

  private static Stream<Hit> judge(BilingualSegment segment) {
    String english = segment.englishWords();
    String other = segment.otherWords();
    String source = segment.source(english, other);
    String target = segment.target(english, other);
    return Stream.of(Marks.Pair.values())
        .flatMap(
            pair ->
                compare(segment, pair, Marks.use(source, pair), Marks.use(target, pair)).stream());
  }

  private static Optional<Hit> compare(
      BilingualSegment segment, Marks.Pair pair, Marks.Use source, Marks.Use target) {
    boolean ofFile = segment.isOfBilingualFile();
    if (source.isBalanced() && !target.isBalanced()) {
      String message = "The translation has %s without a partner.".formatted(pair.words());
      return Optional.of(hit(segment, pair, message, ofFile ? Confidence.HIGH : Confidence.LOW));
    }
    if (source.isNone() == target.isNone()) {
      return Optional.empty();
    }
    // Brackets are added to explain, and quotation marks are used in different places.
    boolean sure = ofFile && target.isNone() && pair != Marks.Pair.QUOTATION;
    String message =
        target.isNone()
            ? "The source has %s, which the translation lacks.".formatted(pair.words())
            : "The translation has %s, which the source lacks.".formatted(pair.words());
    return Optional.of(hit(segment, pair, message, sure ? Confidence.MEDIUM : Confidence.LOW));
  }

  private static Hit hit(
      BilingualSegment segment, Marks.Pair pair, String message, Confidence confidence) {
    int at = Marks.first(segment.other(), pair);
    return Hit.at(segment.place(), message)
        .with(Grounds.ofEvidence(List.of(segment.quote(at).evidence())))
        .with(confidence);
  }
}
