package org.isogloss.rules.terms;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.repeats.AlignedRepeats;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.terms.index.CandidateExtractor;
import org.isogloss.rules.terms.index.Candidates;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.DescribedPair;
import org.isogloss.rules.terms.variant.VariantFinder;
import org.isogloss.rules.terms.variant.Variants;

/** The terms of a manuscript, computed once for all users. */
public final class TermAnalysis {

  /**
   * The terms of a manuscript.
   *
   * @param forms all candidates, each form separately, by first place
   * @param variants which of them compete
   * @param source what the manuscript was translated from
   */
  public record Terms(List<TermForm> forms, Variants variants, SourceSegments source) {

    public Terms {
      forms = List.copyOf(forms);
    }
  }

  private final RepeatAnalysis repeats;
  private final VariantFinder finder = new VariantFinder();
  private final SharedAnalysis<Terms> terms = new SharedAnalysis<>(this::analyze);

  /**
   * @param repeats shows which terms replace each other in repeated passages
   */
  public TermAnalysis(RepeatAnalysis repeats) {
    this.repeats = repeats;
  }

  /** The terms of a manuscript. */
  public Terms of(AnalyzedManuscript manuscript) {
    return terms.of(manuscript);
  }

  /** All pairs that are compared, before any judgment. */
  public List<DescribedPair> described(AnalyzedManuscript manuscript) {
    Candidates candidates = CandidateExtractor.extract(manuscript);
    return finder.describe(manuscript, candidates, repeats.of(manuscript)).stream()
        .map(
            pair ->
                new DescribedPair(
                    List.of(pair.proposal().one().text()),
                    List.of(pair.proposal().other().text()),
                    pair.features()))
        .toList();
  }

  private Terms analyze(AnalyzedManuscript manuscript) {
    ForkJoinTask<AlignedRepeats> aligned = ForkJoinTask.adapt(() -> repeats.of(manuscript)).fork();
    Candidates candidates = CandidateExtractor.extract(manuscript);
    SourceSegments source = new SourceSegments(manuscript);
    return new Terms(
        candidates.forms(), finder.find(manuscript, candidates, aligned.join(), source), source);
  }
}
