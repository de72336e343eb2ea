package org.isogloss.rules.style.acronyms;

import java.util.List;
import java.util.Objects;

/**
 * An acronym of a manuscript.
 *
 * @param form the acronym, in the singular
 * @param definitions where it is defined, in book order
 * @param uses where it is written outside of them, in book order
 * @param glossed whether it is once the only word in parentheses, so that what is before them
 *     explains it
 */
record Acronym(String form, List<Definition> definitions, List<Use> uses, boolean glossed) {

  Acronym {
    Objects.requireNonNull(form, "form");
    definitions = List.copyOf(definitions);
    uses = List.copyOf(uses);
  }

  /** The uses as a word of running text. */
  List<Use> inText() {
    return uses.stream().filter(Use::isInText).toList();
  }

  /** Whether it is written in code or the like, as names of programs and their parts are. */
  boolean isInCode() {
    return uses.stream().anyMatch(use -> use.kind() == Use.Kind.HIDDEN);
  }
}
