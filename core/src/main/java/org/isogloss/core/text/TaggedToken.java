package org.isogloss.core.text;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * A token with its part of speech and its lemmas.
 *
 * @param span its span in the prose of its document
 * @param tag its part of speech; a contraction ({@code painter's}, {@code don't}) has that of its
 *     first part
 * @param lemmas its possible dictionary forms, all lower case, without a possessive or contracted
 *     ending, the most likely first: {@code state} for <em>States</em>, {@code painter} for
 *     <em>painter's</em>, {@code axe} and {@code axis} for <em>axes</em>; the lower-cased word
 *     itself if there is no other; never empty
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

  /** The most likely lemma by itself; {@link WrittenLemmas} also considers the manuscript. */
  public String lemma() {
    return lemmas.get(0);
  }
}
