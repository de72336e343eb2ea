package org.isogloss.rules.bilingual.rendering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.rules.bilingual.phrase.EnglishWords;
import org.isogloss.rules.bilingual.phrase.PartnerFinder.Scored;
import org.isogloss.rules.bilingual.phrase.Phrase;
import org.isogloss.rules.bilingual.phrase.SourceSegments;

/** Tells whether something other than a term explains why a name is in a segment. */
final class Explanations {

  /** So many phrases of the source may explain a word. */
  private static final int MOST_PHRASES = 2;

  private final SourceSegments source;
  private final EnglishWords words;
  private final Translations translations;

  Explanations(SourceSegments source, EnglishWords words, Translations translations) {
    this.source = source;
    this.words = words;
    this.translations = translations;
  }

  /**
   * Whether the source of a segment has what the name, or each of its words, translates otherwise.
   * A name that depends on the term, or on words of it, needs no other explanation.
   *
   * <p>Words that the main rendering has as well, and those that translate a part of the term, need
   * no explanation, but at least one word needs one.
   */
  boolean explain(EnglishName name, SourceTerm term, int segment) {
    int[] sentence = source.words(segment);
    Optional<Scored> partner = translations.partner(name);
    if (partner.isPresent()) {
      Phrase phrase = partner.get().phrase();
      if (phrase.touches(term.phrase())) {
        return false;
      }
      if (phrase.isIn(sentence)) {
        return true;
      }
    }
    Set<String> main = term.main().wordSet();
    int explained = 0;
    for (String word : name.words()) {
      List<Scored> phrases = translations.phrases(words.stem(word));
      boolean isOfTerm =
          main.contains(word)
              || (!phrases.isEmpty() && phrases.get(0).phrase().touches(term.phrase()));
      if (!isOfTerm) {
        boolean isExplained =
            phrases.stream()
                .limit(MOST_PHRASES)
                .map(Scored::phrase)
                .anyMatch(phrase -> phrase.isIn(sentence) && !phrase.touches(term.phrase()));
        if (!isExplained) {
          return false;
        }
        explained++;
      }
    }
    return explained > 0;
  }
}
