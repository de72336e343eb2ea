package org.isogloss.rules.bilingual.tags;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;

/** Finds tags and placeholders that a translation lacks, adds or closes before they are open. */
public final class TagMismatchRule extends SegmentRule {

  public TagMismatchRule() {
    super(
        new RuleInfo(
                "tag-mismatch",
                "Tag that differs from the source",
                Severity.ERROR,
                "An inline tag or placeholder that only one of the two languages has.",
                // A unit that consists of placeholders counts as code.
                EnumSet.allOf(Zone.class))
            .about(Topic.TRANSLATION),
        1);
  }

  @Override
  protected Stream<Hit> judge(List<BilingualSegment> segments) {
    return segments.stream().flatMap(segment -> judge(segment).stream());
  }

  private static Optional<Hit> judge(BilingualSegment segment) {
    TagList english = TagList.of(segment.pair().english().orElseThrow().tags());
    TagList other = TagList.of(segment.pair().other().orElseThrow().tags());
    if (segment.hasForms()) {
      // Each form of "one file|many files" has the same placeholders.
      english = english.distinct();
      other = other.distinct();
    }
    TagList source = segment.source(english, other);
    TagList target = segment.target(english, other);
    List<String> missing = source.without(target);
    List<String> added = target.without(source);
    Optional<String> message = difference(missing, added).or(() -> turned(source, target));
    // One form of several may say "a file" for a number of files.
    boolean left = segment.pair().use().isNumberForm() && (added.isEmpty() || missing.isEmpty());
    return message.filter(text -> !left).map(text -> hit(segment, text));
  }

  private static Hit hit(BilingualSegment segment, String message) {
    return Hit.at(segment.place(), message)
        .with(Grounds.ofEvidence(List.of(segment.quote().evidence())))
        .with(Confidence.HIGH);
  }

  private static Optional<String> difference(List<String> missing, List<String> added) {
    if (missing.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    if (added.isEmpty()) {
      return Optional.of("The translation lacks %s.".formatted(listed(missing)));
    }
    return Optional.of(
        missing.isEmpty()
            ? "The translation has %s, which the source lacks.".formatted(listed(added))
            : "The translation has %s, where the source has %s."
                .formatted(listed(added), listed(missing)));
  }

  private static Optional<String> turned(TagList source, TagList target) {
    return source.isOrdered()
        ? target
            .firstOutOfOrder()
            .map(tag -> "The translation closes %s before it opens it.".formatted(tag))
        : Optional.empty();
  }

  private static String listed(List<String> tags) {
    return String.join(", ", tags);
  }
}
