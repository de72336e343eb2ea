package org.isogloss.rules.bilingual.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;
import org.isogloss.rules.bilingual.SourceQuote;

/** Groups the segments of a manuscript by one of their texts, and compares the others. */
abstract class ConsistencyRule implements ManuscriptRule {

  /** A sentence that was laid beside another one would have a different translation. */
  private static final double LEAST_CONFIDENCE = 0.9;

  private final RuleInfo info;

  ConsistencyRule(RuleInfo info) {
    this.info = info;
  }

  /**
   * A segment with its texts.
   *
   * @param segment the segment
   * @param source the key of its source
   * @param target the key of its translation
   * @param written its translation, or its source, whichever is compared
   */
  record Use(BilingualSegment segment, SegmentKey source, SegmentKey target, String written) {}

  /** The key by which segments are grouped; empty for one that is not compared. */
  abstract Optional<String> group(Use use);

  /** What the segments of a group should agree in. */
  abstract SegmentKey compared(Use use);

  /** The text that is compared. */
  abstract boolean comparesTarget();

  /**
   * What a group says, of which the forms differ; empty if the differences mean nothing.
   *
   * @param first the segment that is reported
   * @param forms each form with its uses, the rarest first
   */
  abstract Optional<Confidence> judge(Use first, List<List<Use>> forms);

  /** The message for a group. */
  abstract String message(String rare, String usual, int count);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final List<Hit> check(AnalyzedManuscript manuscript) {
    Map<String, List<Use>> groups = new LinkedHashMap<>();
    manuscript.documents().stream()
        .flatMap(document -> SegmentRule.segments(document, info.zones(), LEAST_CONFIDENCE))
        .filter(segment -> !segment.pair().use().isNumberForm())
        .map(this::use)
        .forEach(
            use ->
                group(use)
                    .ifPresent(
                        key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(use)));
    return groups.values().stream().flatMap(group -> hit(group).stream()).toList();
  }

  private Use use(BilingualSegment segment) {
    SegmentKey english = SegmentKey.of(segment.english());
    SegmentKey other = SegmentKey.of(segment.other());
    String written =
        comparesTarget()
            ? segment.target(segment.english(), segment.other())
            : segment.source(segment.english(), segment.other());
    return new Use(
        segment, segment.source(english, other), segment.target(english, other), written);
  }

  private Optional<Hit> hit(List<Use> group) {
    Map<SegmentKey, List<Use>> byForm =
        group.stream()
            .collect(
                Collectors.groupingBy(this::compared, LinkedHashMap::new, Collectors.toList()));
    if (byForm.size() < 2) {
      return Optional.empty();
    }
    // Of forms that are equally rare, the later one is more likely the slip.
    List<List<Use>> forms = new ArrayList<>(byForm.values());
    Collections.reverse(forms);
    forms.sort(Comparator.comparing(List::size));
    Use first = forms.get(0).get(0);
    return judge(first, forms).map(sure -> hit(first, forms).with(sure));
  }

  private Hit hit(Use first, List<List<Use>> forms) {
    List<Use> usual = forms.get(forms.size() - 1);
    List<Grounds.Form> names =
        forms.stream().map(uses -> new Grounds.Form(uses.get(0).written(), uses.size())).toList();
    List<Grounds.Occurrence<Place>> occurrences =
        forms.stream()
            .flatMap(
                uses ->
                    uses.stream()
                        .map(
                            use ->
                                new Grounds.Occurrence<>(
                                    use.segment().place(), uses.get(0).written())))
            .toList();
    List<Grounds.Evidence<Place>> evidence =
        List.of(first.segment().quote().evidence(), usual.get(0).segment().quote().evidence());
    String message =
        message(
            SourceQuote.beginning(first.written()),
            SourceQuote.beginning(usual.get(0).written()),
            usual.size());
    return Hit.at(first.segment().place(), message)
        .with(Grounds.ofConcept(names, occurrences, evidence));
  }
}
