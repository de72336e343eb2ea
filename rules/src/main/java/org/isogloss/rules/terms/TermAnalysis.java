package org.isogloss.rules.terms;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.terms.candidate.CandidateExtractor;
import org.isogloss.rules.terms.candidate.Candidates;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.judge.DescribedPair;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.variant.Evidence;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.JudgedPair;
import org.isogloss.rules.terms.variant.VariantFinder;
import org.isogloss.rules.terms.variant.Variants;

/** The terms of a manuscript, computed once for all users. */
public final class TermAnalysis {

  /**
   * The terms of a manuscript.
   *
   * @param forms all candidates, each form by itself, by first place
   * @param variants which of them compete
   */
  public record Terms(List<TermForm> forms, Variants variants) {

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

  private Terms analyze(AnalyzedManuscript manuscript) {
    Candidates candidates = CandidateExtractor.extract(manuscript);
    return new Terms(
        candidates.forms(), finder.find(manuscript, candidates, repeats.of(manuscript)));
  }

  /** The pairs of forms that may name one concept, described and not yet judged. */
  public List<DescribedPair> described(AnalyzedManuscript manuscript) {
    return of(manuscript).variants().pairs().stream()
        .map(JudgedPair::pair)
        .map(TermAnalysis::described)
        .toList();
  }

  private static DescribedPair described(FormPair pair) {
    Map<Feature, Double> values = new EnumMap<>(Feature.class);
    int rare = Math.min(pair.one().count(), pair.other().count());
    int often = Math.max(pair.one().count(), pair.other().count());
    values.put(Feature.MINOR_SHARE, (double) rare / (rare + often));
    values.put(Feature.RARE_PLACES, Math.log(rare) / 5);
    values.put(Feature.FREQUENT_PLACES, Math.log(often) / 5);
    values.put(Feature.WORDS, pair.one().sequence().size() / 5.0);
    values.put(
        Feature.NOMINAL_BOTH, pair.one().isNominal() && pair.other().isNominal() ? 1.0 : 0.0);
    values.put(
        Feature.INDEPENDENT_BOTH,
        pair.one().isIndependent() && pair.other().isIndependent() ? 1.0 : 0.0);
    PairKind kind = PairKind.SYNONYM;
    for (Evidence reason : pair.evidence()) {
      values.merge(
          Feature.valueOf("EVIDENCE_" + reason.kind()), reason.weight(), (a, b) -> Math.max(a, b));
      kind =
          switch (reason.kind()) {
            case CASE -> PairKind.CASE;
            case HYPHEN, QUOTE -> PairKind.JOINT;
            case DIACRITIC, SPELLING, PLURAL -> PairKind.SPELLING;
            case ORDER, DERIVATION -> PairKind.ORDER;
            case ACRONYM -> PairKind.SHORT_FORM;
            default -> kind;
          };
    }
    return new DescribedPair(
        texts(pair.one()), texts(pair.other()), new FeatureVector(kind, values));
  }

  private static List<String> texts(TermForm form) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(form.text(), 1_000_000);
    form.mentions().forEach(m -> counts.merge(m.wording().lowered(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
