package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.rules.bilingual.phrase.EnglishWords;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.TermForm;

/** Finds the terms of a source and what renders them. */
final class RenderingFinder {

  private final List<SourceTerm> terms;
  private final CompetitorFinder competitors;

  /**
   * @param forms the candidate terms of the translation
   */
  RenderingFinder(SourceSegments source, List<TermForm> forms) {
    EnglishNames names = new EnglishNames(forms, source);
    EnglishWords words = source.englishWords();
    Translations translations = new Translations(source, names, words);
    this.terms = new SourceTerms(source, names, words, translations).find();
    this.competitors =
        new CompetitorFinder(
            source, names, translations, new Explanations(source, words, translations));
  }

  /** All terms with their main renderings, by first place. */
  List<SourceTerm> terms() {
    return terms;
  }

  /** What renders a term instead of its main rendering, the most certain first. */
  List<Competitor> competitors(SourceTerm term) {
    return competitors.of(term);
  }

  /** The terms with several renderings, those with the most evidence first. */
  List<RenderedTerm> rendered() {
    List<RenderedTerm> found = new ArrayList<>();
    for (SourceTerm term : terms) {
      List<Competitor> others = competitors(term);
      if (!others.isEmpty()) {
        found.add(new RenderedTerm(term, others));
      }
    }
    found.sort(Comparator.comparingDouble((RenderedTerm term) -> -term.score()));
    return found;
  }
}
