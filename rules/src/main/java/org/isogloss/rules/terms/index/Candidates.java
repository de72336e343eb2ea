package org.isogloss.rules.terms.index;

import java.util.List;

/**
 * The candidate terms of a manuscript.
 *
 * @param forms every form of each, by first place
 * @param coordinated the pairs of words that the manuscript coordinates as two things
 */
public record Candidates(List<TermForm> forms, CoordinatedWords coordinated) {

  public Candidates {
    forms = List.copyOf(forms);
  }
}
