package org.isogloss.rules.terms.index;

import java.util.List;
import org.isogloss.core.document.Span;

/**
 * A word of a sentence as seen by term extraction: a hyphenated compound is one word of several
 * parts.
 *
 * @param span its span in the prose, without a possessive ending
 * @param form everything else, which equal words share
 */
record Word(Span span, WordForm form) {

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

  /** Its characters. */
  String text() {
    return form.text();
  }

  /** The lemmas of its parts, in lower case; only compounds have more than one. */
  List<String> parts() {
    return form.parts();
  }

  /** What it can be in a term. */
  Role role() {
    return form.role();
  }

  /** Whether its capitals are not significant: it opens a sentence, or is in a heading. */
  boolean neutral() {
    return form.neutral();
  }

  boolean isNominal() {
    return form.isNominal();
  }

  /** Whether a noun phrase may begin or end with it; a number belongs to a name. */
  boolean mayBePart() {
    return role() != Role.OTHER || !Character.isLetter(text().codePointAt(0));
  }

  boolean isCapitalised() {
    return form.isCapitalised();
  }

  /** The lemma of the last part, which is the head of a compound. */
  String lemma() {
    return form.lemma();
  }
}
