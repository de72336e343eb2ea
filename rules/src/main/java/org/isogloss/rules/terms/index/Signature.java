package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a phrase, regardless of their order: {@code rate of convergence} and {@code
 * convergence rate} have one signature.
 *
 * @param head the lemma of its head noun; a nation's name for words derived from it
 * @param modifiers the lemmas of its modifiers, sorted
 */
public record Signature(String head, List<String> modifiers) {

  public Signature {
    if (head.isBlank()) {
      throw new IllegalArgumentException("head must not be blank");
    }
    List<String> sorted = new ArrayList<>(modifiers);
    Collections.sort(sorted);
    modifiers = List.copyOf(sorted);
  }

  /** The number of words. */
  public int size() {
    return modifiers.size() + 1;
  }

  /** The modifiers without the one at {@code index}. */
  public List<String> without(int index) {
    List<String> rest = new ArrayList<>(modifiers);
    rest.remove(index);
    return rest;
  }
}
