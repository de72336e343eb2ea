package org.isogloss.rules.terms.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.repeats.AlignedRepeats;
import org.isogloss.rules.terms.index.Candidates;
import org.isogloss.rules.terms.index.TermForm;

/** Proposes the pairs of forms that are worth judging. */
public final class PairSources {

  private final WordRelations relations;
  private final Nearness nearness;
  private final WordPairs words;

  /**
   * @param relations how words of general English relate
   * @param nearness how alike they are used
   */
  public PairSources(WordRelations relations, Nearness nearness) {
    this.relations = relations;
    this.nearness = nearness;
    this.words = new WordPairs(relations, nearness);
  }

  /** The pairs that any source proposes, in the order in which they were found. */
  public List<Proposal> propose(
      AnalyzedManuscript manuscript, Candidates candidates, AlignedRepeats repeats) {
    Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();
    manuscript.documents().forEach(document -> documents.put(document.document().id(), document));
    List<TermForm> all = candidates.forms();
    List<TermForm> phrases = all.parallelStream().filter(TermForm::isPhrase).toList();
    // A part of a single longer phrase is not a term of its own.
    List<TermForm> units =
        phrases.parallelStream()
            .filter(form -> !form.isNominal() || form.isIndependent() || form.isName())
            .toList();
    List<Consumer<Proposals>> sources =
        List.of(
            found -> SameLetters.find(all, found),
            found -> PluralFinder.find(units, found),
            found -> SameWords.find(phrases, found),
            found -> {
              // The words that replace each other in repeats are evidence for other pairs.
              new AlignedSlotFinder(units, documents, relations, candidates.coordinated())
                  .find(repeats, found);
              new OneWordApart(relations, words, found).find(units);
            },
            found -> NearWords.find(units, relations, nearness, found),
            found -> ShortForms.find(units, found),
            found -> AcronymFinder.find(all, documents, found),
            found -> new GlossFinder(documents).find(units, found),
            found -> new AppositionFinder(documents).find(units, found));
    // They run side by side; the order in which they are listed decides that of the pairs.
    Proposals proposals = new Proposals();
    sources.parallelStream().map(Proposals::from).forEachOrdered(proposals::addAll);
    return proposals.all();
  }
}
