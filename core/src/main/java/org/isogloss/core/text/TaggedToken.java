package org.isogloss.core.text;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * A token with what it does and the word it is a form of.
 *
 * @param span where it stands in the prose of its document
 * @param tag its part of speech; a contraction ({@code painter's}, {@code don't}) has that of its
 *     first part
 * @param lemmas the dictionary forms that it may have, all lower case, without a possessive or
 *     contracted ending, the likeliest first: {@code state} for <em>States</em>, {@code painter}
 *     for <em>painter's</em>, {@code axe} and {@code axis} for <em>axes</em>; the lower-cased word
 *     itself where it has no other; never empty
 */
public record TaggedToken(Span span, PartOfSpeech tag, List<String> lemmas) {

  public TaggedToken {
    Objects.requireNonNull(tag, "tag");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of a token must not be empty: " + span);
    }
    lemmas = List.copyOf(lemmas);
    if (lemmas.isEmpty() || lemmas.contains("")) {
      throw new IllegalArgumentException("a token needs lemmas with letters: " + span + lemmas);
    }
  }

  /** The likeliest lemma by itself; {@link WrittenLemmas} asks the manuscript as well. */
  public String lemma() {
    return lemmas.get(0);
  }
}
