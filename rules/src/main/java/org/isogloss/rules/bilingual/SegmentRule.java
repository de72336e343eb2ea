package org.isogloss.rules.bilingual;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * A rule that compares the two texts of a segment. Segments without a translation, or with one that
 * was only taken from a similar segment, are not read, nor are those that an alignment found
 * without being certain.
 */
public abstract class SegmentRule implements DocumentRule {

  private final RuleInfo info;
  private final double leastConfidence;

  /**
   * @param leastConfidence how certain it must be that two texts belong together, from 0 to 1
   */
  protected SegmentRule(RuleInfo info, double leastConfidence) {
    this.info = info;
    this.leastConfidence = leastConfidence;
  }

  /** The hits in one segment. */
  protected abstract Stream<Hit> judge(BilingualSegment segment);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final List<Hit> check(AnalyzedDocument document) {
    return segments(document, leastConfidence).flatMap(this::judge).toList();
  }

  /**
   * The segments of a document that have a translation.
   *
   * @param leastConfidence how certain it must be that two texts belong together, from 0 to 1
   */
  public static Stream<BilingualSegment> segments(
      AnalyzedDocument document, double leastConfidence) {
    return document.document().bitext().stream()
        .flatMap(
            sides ->
                sides.segments().stream()
                    .filter(pair -> isTranslated(pair) && pair.confidence() >= leastConfidence)
                    .map(pair -> new BilingualSegment(document, sides, pair)));
  }

  private static boolean isTranslated(SegmentPair pair) {
    return pair.english().isPresent()
        && pair.other().isPresent()
        && pair.state() != SegmentPair.State.FUZZY
        && pair.state() != SegmentPair.State.UNTRANSLATED;
  }
}
