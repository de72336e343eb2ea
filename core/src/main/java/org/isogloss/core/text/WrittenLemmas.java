package org.isogloss.core.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Decides between the lemmas that a noun may have by what the manuscript itself writes: where it
 * writes of an axis, {@code axes} is the plural of that and not of {@code axe}, and where it writes
 * of Redis, {@code redis} is no plural.
 */
public final class WrittenLemmas {

  /** The nouns that stand in the manuscript as their own lemma, in lower case. */
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

  /** The first of its lemmas that is written somewhere; if none is, the likeliest. */
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
