package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;

/**
 * Two forms that may name one concept.
 *
 * @param one the more frequent form, or the one whose key comes first
 * @param other the other form
 * @param kind how they differ
 * @param evidence the reasons, in the order in which they were found; never empty
 * @param difference the words in which they differ, first those of {@code one}; empty if they have
 *     the same words
 */
public record Proposal(
    TermForm one, TermForm other, PairKind kind, List<Evidence> evidence, Difference difference) {

  /**
   * The words that only one of two forms has, as lemmas in lower case.
   *
   * @param one those of the first form
   * @param other those of the second form
   */
  public record Difference(List<String> one, List<String> other) {

    public Difference {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }

    /** The difference of two forms. */
    static Difference of(TermForm one, TermForm other) {
      return new Difference(only(one, other), only(other, one));
    }

    private static List<String> only(TermForm form, TermForm other) {
      List<String> only = new ArrayList<>(form.sequence());
      List<String> rest = new ArrayList<>(other.sequence());
      only.removeIf(rest::remove);
      return only;
    }

    public boolean isEmpty() {
      return one.isEmpty() && other.isEmpty();
    }
  }

  public Proposal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(difference, "difference");
    if (one.equals(other)) {
      throw new IllegalArgumentException("a pair needs two forms: " + one.key());
    }
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a pair needs evidence: " + one.key());
    }
  }

  /** The same with another piece of evidence. */
  public Proposal with(Evidence further) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.add(further);
    return new Proposal(one, other, kind, all, difference);
  }

  /** Whether a reason of this kind was found. */
  public boolean has(EvidenceKind wanted) {
    return evidence.stream().anyMatch(reason -> reason.kind() == wanted);
  }

  /** Whether the two differ only in spelling. */
  public boolean isSpelling() {
    return evidence.stream().anyMatch(reason -> reason.kind().isSpelling());
  }
}
