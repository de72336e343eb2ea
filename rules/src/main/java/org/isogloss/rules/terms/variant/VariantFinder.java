package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.AlignedRepeats;
import org.isogloss.rules.terms.index.Candidates;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.lexicon.WordRelations;
import org.isogloss.rules.terms.variant.JudgedPair.Verdict;

/** Finds the concepts that have several names: evidence, vetoes, decision. */
public final class VariantFinder {

  /** Below this confidence a pair is not reported. */
  private static final double POSSIBLE = 0.4;

  /** From this confidence a pair is likely. */
  private static final double LIKELY = 0.7;

  /** Forms of this many words are not alike by chance, so one place of each is enough. */
  private static final int LONG_FORM = 3;

  /** Two short forms with different words need this many places in total. */
  private static final int FEWEST_PLACES = 3;

  private final WordRelations relations = new WordRelations();

  /** The competing names among the candidates of a manuscript. */
  public Variants find(
      AnalyzedManuscript manuscript, Candidates candidates, AlignedRepeats repeats) {
    Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();
    manuscript.documents().forEach(document -> documents.put(document.document().id(), document));
    ContrastVeto veto = new ContrastVeto(documents);
    List<JudgedPair> judged = new ArrayList<>();
    for (FormPair pair : evidence(candidates, documents, repeats)) {
      judged.add(new JudgedPair(pair, verdict(pair, veto)));
    }
    List<FormPair> believed =
        judged.stream().filter(j -> j.verdict().isBelieved()).map(JudgedPair::pair).toList();
    List<FormPair> told = Subsumption.minimal(believed);
    Set<FormPair> kept = new HashSet<>(told);
    judged.replaceAll(
        j ->
            j.verdict().isBelieved() && !kept.contains(j.pair())
                ? new JudgedPair(j.pair(), Verdict.TOLD_BY_ANOTHER)
                : j);
    return new Variants(ConceptClusterer.cluster(told, judged), judged);
  }

  private List<FormPair> evidence(
      Candidates candidates, Map<DocumentId, AnalyzedDocument> documents, AlignedRepeats repeats) {
    List<TermForm> forms =
        candidates.forms().stream()
            .filter(form -> !form.isNominal() || form.isIndependent() || form.isName())
            .toList();
    PairTable table = new PairTable();
    new SpellingFinder(relations, new DefinedTerms(candidates.forms(), documents))
        .find(candidates.forms(), table);
    PluralFinder.find(forms, table);
    OrderFinder.find(forms, table);
    new AlignedSlotFinder(forms, documents, relations, candidates.coordinated())
        .find(repeats, table);
    new SubstitutionFinder(relations, candidates.coordinated(), table).find(forms);
    AcronymFinder.find(candidates.forms(), documents, table);
    new GlossFinder(documents).find(forms, table);
    new AppositionFinder(documents).find(forms, table);
    ContextFinder.find(table);
    return table.pairs();
  }

  private static Verdict verdict(FormPair pair, ContrastVeto veto) {
    double belief = pair.belief();
    if (belief < POSSIBLE) {
      return Verdict.TOO_WEAK;
    }
    if (!pair.isSpelling()) {
      if (pair.evidence().stream().anyMatch(reason -> reason.kind() == EvidenceKind.ACRONYM)) {
        return Verdict.ABBREVIATED;
      }
      boolean shortForms = pair.other().signature().size() < LONG_FORM;
      int places = pair.one().count() + pair.other().count();
      if (!pair.isShown() && shortForms && places < FEWEST_PLACES) {
        return Verdict.TOO_RARE;
      }
      if (veto.forbids(pair.one(), pair.other())) {
        return Verdict.CONTRASTED;
      }
    }
    return belief >= LIKELY ? Verdict.LIKELY : Verdict.POSSIBLE;
  }

  /** Whether a concept is likely, not only possible. */
  public static boolean isLikely(TermConcept concept) {
    return isLikely(concept.belief());
  }

  /** Whether a pair of forms is likely one concept, not only possible. */
  public static boolean isLikely(FormPair pair) {
    return isLikely(pair.belief());
  }

  static boolean isLikely(double belief) {
    return belief >= LIKELY;
  }
}
