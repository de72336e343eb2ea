package org.isogloss.rules.terms.index;

import java.util.List;
import org.isogloss.rules.terms.index.Word.Role;

/**
 * A word without its place.
 *
 * @param text its characters
 * @param parts the lemmas of its parts, in lower case; only compounds have more than one
 * @param role what it can be in a term
 * @param neutral whether its capitals are not significant: it opens a sentence, or is in a heading
 */
record WordForm(String text, List<String> parts, Role role, boolean neutral) {

  WordForm {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a word needs at least one part: " + text);
    }
  }

  boolean isNominal() {
    return role == Role.NOUN || role == Role.NAME;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** The lemma of the last part, which is the head of a compound. */
  String lemma() {
    return parts.get(parts.size() - 1);
  }
}
