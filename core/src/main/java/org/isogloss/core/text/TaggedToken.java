package org.isogloss.core.text;

import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * A token with what it does and the word it is a form of.
 *
 * @param span where it stands in the prose of its document
 * @param tag its part of speech; a contraction ({@code painter's}, {@code don't}) has that of its
 *     first part
 * @param lemma the dictionary form, all lower case, without a possessive or contracted ending:
 *     {@code state} for <em>States</em>, {@code painter} for <em>painter's</em>; the lower-cased
 *     word itself where it has no other; never empty
 */
public record TaggedToken(Span span, PartOfSpeech tag, String lemma) {

  public TaggedToken {
    Objects.requireNonNull(tag, "tag");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of a token must not be empty: " + span);
    }
    if (lemma.isEmpty()) {
      throw new IllegalArgumentException("lemma must not be empty at " + span);
    }
  }
}
