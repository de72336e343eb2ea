package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.rules.bilingual.witness.SourceSegments;
import org.isogloss.rules.terms.index.TermForm;

/** Finds the terms of a source that have several renderings. */
final class RenderingFinder {

  private final SourceSegments source;

  RenderingFinder(SourceSegments source) {
    this.source = source;
  }

  /**
   * The terms with several renderings, those with the most evidence first.
   *
   * @param forms the candidate terms of the translation
   */
  List<RenderedTerm> find(List<TermForm> forms) {
    EnglishNames names = new EnglishNames(forms, source);
    EnglishWords words = new EnglishWords(source);
    Translations translations = new Translations(source, names, words);
    CompetitorFinder competitors =
        new CompetitorFinder(
            source, names, translations, new Explanations(source, words, translations));
    List<RenderedTerm> found = new ArrayList<>();
    for (SourceTerm term : new SourceTerms(source, names, words, translations).find()) {
      List<Competitor> others = competitors.of(term);
      if (!others.isEmpty()) {
        found.add(new RenderedTerm(term, others));
      }
    }
    found.sort(Comparator.comparingDouble((RenderedTerm term) -> -term.score()));
    return found;
  }
}
