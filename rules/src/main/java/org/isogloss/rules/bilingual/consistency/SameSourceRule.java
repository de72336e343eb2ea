package org.isogloss.rules.bilingual.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** So many words at most change with a number: "is", "was", "file" and an adjective. */
  private static final int MOST_INFLECTED = 3;

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
    boolean sure =
        first.source().letters() >= least
            && (haveSameFigures(forms) || !mayInflect(first, forms.get(forms.size() - 1).get(0)));
    return Optional.of(sure ? Confidence.MEDIUM : Confidence.LOW);
  }

  /** Whether translations differ in no more than what the number asks for: one file, two files. */
  private static boolean mayInflect(Use one, Use other) {
    List<String> rest = new ArrayList<>(List.of(other.target().text().split(" ", -1)));
    int lost = 0;
    int kept = 0;
    for (String word : one.target().text().split(" ", -1)) {
      boolean isKept = rest.remove(word);
      kept += isKept ? 1 : 0;
      lost += isKept ? 0 : 1;
    }
    return kept > 0 && Math.max(lost, rest.size()) <= MOST_INFLECTED;
  }

  /** Whether a source with the same figures has several translations. */
  private static boolean haveSameFigures(List<List<Use>> forms) {
    Set<List<String>> seen = new HashSet<>();
    for (List<Use> form : forms) {
      Set<List<String>> ofForm =
          form.stream()
              .map(Use::segment)
              .map(segment -> segment.source(segment.english(), segment.other()))
              .map(SegmentKey::figures)
              .collect(Collectors.toSet());
      if (!Collections.disjoint(seen, ofForm)) {
        return true;
      }
      seen.addAll(ofForm);
    }
    return false;
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
