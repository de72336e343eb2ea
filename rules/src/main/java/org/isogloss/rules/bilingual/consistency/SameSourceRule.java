package org.isogloss.rules.bilingual.consistency;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;

/** Finds segments with the same source that are translated in different ways. */
public final class SameSourceRule extends ConsistencyRule {

  /** A shorter source may need another translation in each place. */
  private static final int LEAST_LETTERS = 8;

  /** A source in a text, whose sentences have neighbors that a translation adapts to. */
  private static final int LEAST_LETTERS_IN_TEXT = 12;

  /** Texts that differ more than this in length were cut in different places. */
  private static final double MOST_RATIO = 2;

  public SameSourceRule() {
    super(
        new RuleInfo(
                "same-source-different-target",
                "Same source, different translation",
                Severity.WARNING,
                "A text that is translated in different ways in different places.")
            .about(Topic.TRANSLATION));
  }

  @Override
  Optional<String> group(Use use) {
    return use.source().letters() == 0
        ? Optional.empty()
        : Optional.of(
            use.segment().pair().use().context()
                + '\n'
                + use.segment().language()
                + '\n'
                + use.source().text());
  }

  @Override
  SegmentKey compared(Use use) {
    return use.target();
  }

  @Override
  boolean comparesTarget() {
    return true;
  }

  @Override
  Optional<Confidence> judge(Use first, List<List<Use>> forms) {
    boolean ofFile = first.segment().isOfBilingualFile();
    if (!ofFile && differInLength(forms)) {
      return Optional.empty();
    }
    int least = ofFile ? LEAST_LETTERS : LEAST_LETTERS_IN_TEXT;
    return Optional.of(first.source().letters() < least ? Confidence.LOW : Confidence.MEDIUM);
  }

  private static boolean differInLength(List<List<Use>> forms) {
    int one = forms.get(0).get(0).written().length();
    int usual = forms.get(forms.size() - 1).get(0).written().length();
    return Math.max(one, usual) > MOST_RATIO * Math.min(one, usual);
  }

  @Override
  String message(String rare, String usual, int count) {
    return "The same source is translated as “%s” here and as “%s” elsewhere%s."
        .formatted(rare, usual, count == 1 ? "" : " (%d places)".formatted(count));
  }
}
