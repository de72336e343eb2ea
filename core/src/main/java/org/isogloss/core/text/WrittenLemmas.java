package org.isogloss.core.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses among the possible lemmas of a noun by what the manuscript itself writes: if it mentions
 * an axis, {@code axes} is the plural of that and not of {@code axe}, and in a text on Redis,
 * {@code redis} is not a plural.
 */
public final class WrittenLemmas {

  /** The nouns that occur in the manuscript as their own lemma, in lower case. */
  private final Set<String> written = new HashSet<>();

  public WrittenLemmas(AnalyzedManuscript manuscript) {
    for (AnalyzedDocument document : manuscript.documents()) {
      for (TaggedSentence sentence : document.tagged()) {
        for (TaggedToken token : sentence.tokens()) {
          if (token.tag().isNoun()
              && document.text(token.span()).toLowerCase(Locale.ROOT).equals(token.lemma())) {
            written.add(token.lemma());
          }
        }
      }
    }
  }

  /** The first of its lemmas that is written somewhere, or else the most likely one. */
  public String of(TaggedToken token) {
    if (token.tag().isNoun() && token.lemmas().size() > 1) {
      for (String lemma : token.lemmas()) {
        if (written.contains(lemma)) {
          return lemma;
        }
      }
    }
    return token.lemma();
  }
}
