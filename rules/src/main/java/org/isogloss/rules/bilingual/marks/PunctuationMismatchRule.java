package org.isogloss.rules.bilingual.marks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.core.document.LanguageTag;
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

  /**
   * Of the texts with one kind of end, so large a share with another one is a habit of the file.
   */
  private static final double HABIT = 0.05;

  /** Fewer places are not a habit. */
  private static final int LEAST_HABIT = 5;

  /** Languages that do not end sentences with a mark. */
  private static final Set<String> UNMARKED = Set.of("th", "lo", "km", "my", "dz", "bo");

  /** The letter of Greek that looks like a semicolon asks. */
  private static final String GREEK = "el";

  /**
   * How a segment ends.
   *
   * @param segment the segment
   * @param source the kind of end of its source
   * @param target the kind of end of its translation
   */
  private record Ends(BilingualSegment segment, Marks.End source, Marks.End target) {

    static Ends of(BilingualSegment segment) {
      Marks.End english = Marks.end(segment.englishWords(), LanguageTag.ENGLISH);
      Marks.End other = Marks.end(segment.otherWords(), segment.language());
      if (other == Marks.End.SEMICOLON && segment.language().primary().equals(GREEK)) {
        other = Marks.End.QUESTION;
      }
      return new Ends(segment, segment.source(english, other), segment.target(english, other));
    }

    /** Whether both do the same, or may do. */
    boolean agree() {
      return source == target
          || (source == Marks.End.ABBREVIATION && mayBeAbbreviated(target))
          || (target == Marks.End.ABBREVIATION && mayBeAbbreviated(source));
    }

    private static boolean mayBeAbbreviated(Marks.End end) {
      return end == Marks.End.NONE || end == Marks.End.STATEMENT;
    }

    boolean isKnown() {
      return source != Marks.End.UNKNOWN && target != Marks.End.UNKNOWN;
    }
  }

  public PunctuationMismatchRule() {
    super(
        new RuleInfo(
                "punctuation-mismatch",
                "End mark that differs from the source",
                Severity.INFO,
                "A text that ends with a different kind of punctuation mark than its source.")
            .about(Topic.TRANSLATION),
        LEAST_CONFIDENCE);
  }

  @Override
  protected Stream<Hit> judge(List<BilingualSegment> segments) {
    List<Ends> all =
        segments.stream()
            .filter(segment -> !UNMARKED.contains(segment.language().primary()))
            .map(Ends::of)
            .filter(Ends::isKnown)
            .toList();
    Map<Marks.End, Map<Marks.End, Integer>> counts = new EnumMap<>(Marks.End.class);
    all.forEach(
        ends ->
            counts
                .computeIfAbsent(ends.source(), source -> new EnumMap<>(Marks.End.class))
                .merge(ends.target(), 1, Integer::sum));
    return all.stream()
        .filter(ends -> !ends.agree())
        .map(ends -> hit(ends, isHabit(counts.get(ends.source()), ends.target())));
  }

  /**
   * Whether a file often ends translations in this way.
   *
   * @param counts how many translations of such a source end in which way
   */
  private static boolean isHabit(Map<Marks.End, Integer> counts, Marks.End target) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.get(target) >= Math.max(LEAST_HABIT, HABIT * all);
  }

  private static Hit hit(Ends ends, boolean isHabit) {
    BilingualSegment segment = ends.segment();
    int length = segment.span().length();
    return Hit.at(
            segment.place(new Span(length - 1, length)),
            "The source ends with %s, and the translation with %s."
                .formatted(ends.source().words(), ends.target().words()))
        .with(Grounds.ofEvidence(List.of(segment.quote(segment.other().length() - 1).evidence())))
        .with(confidence(ends, isHabit));
  }

  private static Confidence confidence(Ends ends, boolean isHabit) {
    boolean exclaims =
        ends.source() == Marks.End.EXCLAMATION || ends.target() == Marks.End.EXCLAMATION;
    // A translation of running text joins and splits sentences, and asks where the source tells.
    return ends.segment().isOfBilingualFile() && !exclaims && !isHabit
        ? Confidence.MEDIUM
        : Confidence.LOW;
  }
}
