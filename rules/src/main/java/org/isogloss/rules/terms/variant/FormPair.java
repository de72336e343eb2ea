package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.rules.terms.candidate.TermForm;

/**
 * Two forms that may name one concept.
 *
 * @param one the more frequent form, or the one that comes first in the manuscript
 * @param other the other form
 * @param evidence the reasons, in the order in which they were found; never empty
 * @param difference the words in which they differ; empty if they have the same words
 */
public record FormPair(
    TermForm one, TermForm other, List<Evidence> evidence, List<String> difference) {

  public FormPair {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a pair needs two forms: " + one.key());
    }
    evidence = List.copyOf(evidence);
    difference = List.copyOf(difference);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a pair needs evidence: " + one.key());
    }
  }

  /** The words that one form has and the other lacks, in both directions. */
  static List<String> difference(TermForm one, TermForm other) {
    List<String> difference = only(one, other);
    difference.addAll(only(other, one));
    return difference;
  }

  /** The words of a form that another one lacks. */
  static List<String> only(TermForm form, TermForm other) {
    List<String> only = new ArrayList<>(form.sequence());
    List<String> rest = new ArrayList<>(other.sequence());
    only.removeIf(rest::remove);
    return only;
  }

  /**
   * The confidence that the two are one concept, from 0 to 1: the probability that not all reasons
   * are wrong, assuming they are independent (noisy-or; J. Pearl, Probabilistic Reasoning, 1988).
   */
  public double belief() {
    double doubt = 1;
    for (Evidence reason : evidence) {
      doubt *= 1 - reason.weight();
    }
    return 1 - doubt;
  }

  /**
   * Whether the two have the same words, or the text itself shows that they are one concept, so
   * that one place of each is enough.
   */
  public boolean isShown() {
    return difference.isEmpty() || evidence.stream().anyMatch(reason -> !reason.places().isEmpty());
  }

  /** Whether the two differ only in spelling. */
  public boolean isSpelling() {
    return evidence.stream().anyMatch(reason -> reason.kind().isSpelling());
  }
}
