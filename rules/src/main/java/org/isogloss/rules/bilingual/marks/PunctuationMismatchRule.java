package org.isogloss.rules.bilingual.marks;

import java.util.List;
import java.util.Set;
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

/** Finds texts whose last mark does something else than that of the other language. */
public final class PunctuationMismatchRule extends SegmentRule {

  private static final double LEAST_CONFIDENCE = 0.9;

  /** Languages that do not end sentences with a mark. */
  private static final Set<String> UNMARKED = Set.of("th", "lo", "km", "my", "dz", "bo");

  /** The letter of Greek that looks like a semicolon asks. */
  private static final String GREEK = "el";

  public PunctuationMismatchRule() {
    super(
        new RuleInfo(
                "punctuation-mismatch",
                "End mark that differs from the source",
                Severity.INFO,
                "A text that ends with another kind of punctuation mark than its source.")
            .about(Topic.TRANSLATION),
        LEAST_CONFIDENCE);
  }

  @Override
  protected Stream<Hit> judge(BilingualSegment segment) {
    if (!segment.isIn(info().zones()) || UNMARKED.contains(segment.language().primary())) {
      return Stream.empty();
    }
    Marks.End english = Marks.end(segment.englishWords());
    Marks.End other = Marks.end(segment.otherWords());
    if (other == Marks.End.SEMICOLON && segment.language().primary().equals(GREEK)) {
      other = Marks.End.QUESTION;
    }
    if (english == other || english == Marks.End.UNKNOWN || other == Marks.End.UNKNOWN) {
      return Stream.empty();
    }
    Marks.End source = segment.isIntoEnglish() ? other : english;
    Marks.End target = segment.isIntoEnglish() ? english : other;
    String message =
        "The source ends with %s, and the translation with %s."
            .formatted(source.words(), target.words());
    int length = segment.span().length();
    return Stream.of(
        Hit.at(segment.place(new Span(length - 1, length)), message)
            .with(
                Grounds.ofEvidence(List.of(segment.quote(segment.other().length() - 1).evidence())))
            .with(confidence(segment, Set.of(english, other))));
  }

  private static Confidence confidence(BilingualSegment segment, Set<Marks.End> ends) {
    // A translation of running text joins and splits sentences, and asks where the source tells.
    return segment.isOfBilingualFile() && !ends.contains(Marks.End.EXCLAMATION)
        ? Confidence.MEDIUM
        : Confidence.LOW;
  }
}
