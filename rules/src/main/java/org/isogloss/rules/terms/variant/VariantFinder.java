package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.witness.Testimony;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.repeats.AlignedRepeats;
import org.isogloss.rules.terms.describe.PairDescriber;
import org.isogloss.rules.terms.index.Candidates;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairModel;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.propose.Evidence;
import org.isogloss.rules.terms.propose.EvidenceKind;
import org.isogloss.rules.terms.propose.PairSources;
import org.isogloss.rules.terms.propose.Proposal;
import org.isogloss.rules.terms.variant.JudgedPair.Verdict;

/**
 * Finds the concepts that have several names: sources propose pairs of forms, each pair is
 * described by features, a learned model judges it, and the likely pairs are grouped into concepts.
 */
public final class VariantFinder {

  /**
   * A pair before any judgment.
   *
   * @param proposal the forms and why they are compared
   * @param features what was observed about them
   */
  public record Described(Proposal proposal, FeatureVector features) {}

  /** Read when the first pair is judged, so that rows for a new model can be made without it. */
  private static final class Loaded {
    static final PairModel MODEL = PairModel.load();
  }

  private final WordRelations relations = new WordRelations();
  private final Nearness nearness = new Nearness();
  private final PairSources sources = new PairSources(relations, nearness);

  /** The pairs that are worth judging. */
  public List<Described> describe(
      AnalyzedManuscript manuscript, Candidates candidates, AlignedRepeats repeats) {
    List<Proposal> proposals = sources.propose(manuscript, candidates, repeats);
    List<FeatureVector> features =
        new PairDescriber(manuscript, candidates, proposals, relations, nearness).describe();
    return IntStream.range(0, proposals.size())
        .mapToObj(i -> new Described(proposals.get(i), features.get(i)))
        .toList();
  }

  /**
   * The competing names among the candidates of a manuscript.
   *
   * @param segments what the manuscript was translated from
   */
  public Variants find(
      AnalyzedManuscript manuscript,
      Candidates candidates,
      AlignedRepeats repeats,
      SourceSegments segments) {
    SourceHearing source = new SourceHearing(segments);
    List<FormPair> pairs =
        describe(manuscript, candidates, repeats).stream()
            .map(described -> judged(described, source.of(described.proposal())))
            .toList();
    List<FormPair> likely = pairs.stream().filter(pair -> reaches(pair, Level.REPORT)).toList();
    Cores cores = Cores.of(likely);
    Set<FormPair> kept = new HashSet<>(cores.pairs());
    List<JudgedPair> judged = new ArrayList<>();
    for (FormPair pair : pairs) {
      judged.add(new JudgedPair(pair, verdict(pair, kept)));
    }
    return new Variants(ConceptClusterer.cluster(cores, pairs), judged);
  }

  private static FormPair judged(Described pair, Testimony testimony) {
    double weight = SourceWeights.of(pair.features().kind(), testimony.verdict());
    Proposal heard =
        testimony.verdict() == Testimony.Verdict.SILENT
            ? pair.proposal()
            : pair.proposal()
                .with(new Evidence(EvidenceKind.of(testimony.side()), testimony.note(), List.of()));
    return new FormPair(
        heard, pair.features(), weight, model().probability(pair.features(), weight));
  }

  private static Verdict verdict(FormPair pair, Set<FormPair> kept) {
    if (!reaches(pair, Level.REPORT)) {
      return Verdict.UNLIKELY;
    }
    if (!kept.contains(pair)) {
      return Verdict.PART_OF_ANOTHER;
    }
    return reaches(pair, Level.WARNING) ? Verdict.LIKELY : Verdict.POSSIBLE;
  }

  /** Whether a pair reaches a level. */
  public static boolean reaches(FormPair pair, Level level) {
    return pair.probability() >= model().threshold(pair.kind(), level);
  }

  /** The model that judged the pairs, for explanations. */
  public static PairModel model() {
    return Loaded.MODEL;
  }

  /** Whether any pair of a concept reaches a level. */
  public static boolean reaches(TermConcept concept, Level level) {
    return concept.pairs().stream().anyMatch(pair -> reaches(pair, level));
  }
}
