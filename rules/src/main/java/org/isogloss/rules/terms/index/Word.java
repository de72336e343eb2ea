package org.isogloss.rules.terms.index;

import java.util.List;
import org.isogloss.core.document.Span;

/**
 * A word of a sentence as seen by term extraction: a hyphenated compound is one word of several
 * parts.
 *
 * @param span its span in the prose, without a possessive ending
 * @param text its characters
 * @param parts the lemmas of its parts, in lower case; only compounds have more than one
 * @param role what it can be in a term
 * @param neutral whether its capitals are not significant: it opens a sentence, or is in a heading
 */
record Word(Span span, String text, List<String> parts, Role role, boolean neutral) {

  /** What a word can be in a term. */
  enum Role {
    /** Can head a term. */
    NOUN,
    /** Can head a term, and names a single thing. */
    NAME,
    /** Can precede the head: an adjective or a participle. */
    MODIFIER,
    /** A possessive ending; what precedes it is a modifier. */
    POSSESSIVE,
    PREPOSITION,
    DETERMINER,
    /** {@code and}, {@code or}: no term except a name crosses it. */
    CONJUNCTION,
    /** Code, a formula, an address: it may name a thing, but no term crosses it. */
    MASKED,
    /** Anything else: no term crosses it. */
    OTHER
  }

  Word {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a word needs at least one part: " + text);
    }
  }

  boolean isNominal() {
    return role == Role.NOUN || role == Role.NAME;
  }

  /** Whether a noun phrase may begin or end with it; a number belongs to a name. */
  boolean mayBePart() {
    return role != Role.OTHER || !Character.isLetter(text.codePointAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** The lemma of the last part, which is the head of a compound. */
  String lemma() {
    return parts.get(parts.size() - 1);
  }
}
