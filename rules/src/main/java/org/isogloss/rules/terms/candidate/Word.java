package org.isogloss.rules.terms.candidate;

import java.util.List;
import org.isogloss.core.document.Span;

/**
 * A word of a sentence as term extraction sees it: a hyphenated compound is one word of several
 * parts.
 *
 * @param span where it stands in the prose, without the ending of a possessive
 * @param text its characters
 * @param parts the lemmas of its parts, in lower case; one but for compounds
 * @param role what it can be in a term
 * @param neutral whether its capitals say nothing: it opens a sentence, or stands in a heading
 */
record Word(Span span, String text, List<String> parts, Role role, boolean neutral) {

  /** What a word can be in a term. */
  enum Role {
    /** Can head a term. */
    NOUN,
    /** Can head a term, and names one thing alone. */
    NAME,
    /** Can stand before the head: an adjective or a participle. */
    MODIFIER,
    /** The ending of a possessive; what is before it is a modifier. */
    POSSESSIVE,
    PREPOSITION,
    DETERMINER,
    /** {@code and}, {@code or}: no term crosses it, save a name. */
    CONJUNCTION,
    /** Code, a formula, an address: it may name a thing, but no term crosses it. */
    MASKED,
    /** Anything else: no term crosses it. */
    OTHER
  }

  Word {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a word needs a part at least: " + text);
    }
  }

  boolean isNominal() {
    return role == Role.NOUN || role == Role.NAME;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** The lemma of the last part: what a compound is a kind of. */
  String lemma() {
    return parts.get(parts.size() - 1);
  }
}
