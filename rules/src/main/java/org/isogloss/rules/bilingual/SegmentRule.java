package org.isogloss.rules.bilingual;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * A rule that compares the two texts of segments, in the zones that it reads. Segments without a
 * translation, with a copy of the source that is marked as still to be translated, or with a
 * translation that was only taken from a similar segment, are not read, nor are those that an
 * alignment found without being certain.
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

  /** The hits in the segments of a document, which are in its order. */
  protected abstract Stream<Hit> judge(List<BilingualSegment> segments);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final List<Hit> check(AnalyzedDocument document) {
    List<BilingualSegment> read = segments(document, info.zones(), leastConfidence).toList();
    return read.isEmpty() ? List.of() : judge(read).toList();
  }

  /**
   * The segments of a document that have a translation.
   *
   * @param zones the zones of their English texts
   * @param leastConfidence how certain it must be that two texts belong together, from 0 to 1
   */
  public static Stream<BilingualSegment> segments(
      AnalyzedDocument document, Set<Zone> zones, double leastConfidence) {
    return document.document().bitext().stream()
        .flatMap(
            sides ->
                sides.segments().stream()
                    .filter(pair -> isTranslated(pair) && pair.confidence() >= leastConfidence)
                    .map(pair -> new BilingualSegment(document, sides, pair))
                    .filter(segment -> segment.isIn(zones) && !isCopyToTranslate(segment)));
  }

  private static boolean isTranslated(SegmentPair pair) {
    return pair.english().isPresent()
        && pair.other().isPresent()
        && pair.state() != SegmentPair.State.FUZZY
        && pair.state() != SegmentPair.State.UNTRANSLATED;
  }

  /** The file itself already says that the segment is not translated yet. */
  private static boolean isCopyToTranslate(BilingualSegment segment) {
    return segment.pair().state() == SegmentPair.State.NEEDS_TRANSLATION
        && segment.english().strip().equals(segment.other().strip());
  }
}
