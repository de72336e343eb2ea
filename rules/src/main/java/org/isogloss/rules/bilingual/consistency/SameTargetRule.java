package org.isogloss.rules.bilingual.consistency;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;

/** Finds segments with different sources that have the same translation. */
public final class SameTargetRule extends ConsistencyRule {

  /** Short texts are the translation of many. */
  private static final int LEAST_LETTERS = 16;

  public SameTargetRule() {
    super(
        new RuleInfo(
                "different-source-same-target",
                "Different source, same translation",
                Severity.INFO,
                "A translation that different texts of the source have in common.")
            .about(Topic.TRANSLATION));
  }

  @Override
  Optional<String> group(Use use) {
    return use.target().letters() < LEAST_LETTERS || use.source().letters() == 0
        ? Optional.empty()
        : Optional.of(use.segment().language() + "\n" + use.target().text());
  }

  @Override
  SegmentKey compared(Use use) {
    return use.source();
  }

  @Override
  boolean comparesTarget() {
    return false;
  }

  @Override
  Optional<Confidence> judge(Use first, List<List<Use>> forms) {
    // Two ways of saying the same are the usual reason.
    return Optional.of(Confidence.LOW);
  }

  @Override
  String message(String rare, String usual, int count) {
    return "This is the translation of “%s” here and of “%s” elsewhere%s."
        .formatted(rare, usual, count == 1 ? "" : " (%d places)".formatted(count));
  }
}
