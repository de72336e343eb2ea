package org.isogloss.glossary.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.text.Inflection;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;

/** A listed term that a span of the text may be. */
public final class Candidate {

  private final ListedTerm listed;
  private final List<Inflection> inflections;
  private final Set<Difference> differences;
  private final boolean sameCase;
  private final boolean sameMarks;
  private final Optional<Doubt> doubt;
  private final boolean isClear;

  /**
   * @param inflections how its head may be inflected, at least one, the plainest first
   * @param sameMarks whether the accents are those of the listed term
   * @param sameCase whether the capitals are those of the listed term
   * @param doubt why it may be something else
   * @param isClear whether the words next to it show that it is of the term's word class
   */
  Candidate(
      ListedTerm listed,
      List<Inflection> inflections,
      boolean sameMarks,
      Set<Difference> differences,
      boolean sameCase,
      Optional<Doubt> doubt,
      boolean isClear) {
    this.listed = listed;
    this.inflections = List.copyOf(inflections);
    this.sameMarks = sameMarks;
    this.differences = differences;
    this.sameCase = sameCase;
    this.doubt = doubt;
    this.isClear = isClear;
  }

  /** The concept that the term belongs to. */
  public Concept concept() {
    return listed.concept();
  }

  /** The listed term. */
  public Term term() {
    return listed.term();
  }

  /** The listed term with its words. */
  ListedTerm listed() {
    return listed;
  }

  /** How the head of the found form is inflected. */
  public Inflection inflection() {
    return inflections.get(0);
  }

  /** All inflections that the found form may have where it stands, the plainest first. */
  List<Inflection> inflections() {
    return inflections;
  }

  /** Why the found form may be something else; empty if it is probably the term. */
  public Optional<Doubt> doubt() {
    return doubt;
  }

  /**
   * Whether the words next to it show that it is of the word class of the term; where they do not,
   * it is only taken for it.
   */
  public boolean isClear() {
    return isClear;
  }

  /** The differences between the found form and the listed one, apart from case and accents. */
  public Set<Difference> differences() {
    return differences;
  }

  /** The listed term in the inflection that was found, with its own capitals. */
  public String asListed() {
    return Rendering.inflected(listed, inflection());
  }

  /** Whether the capitals are those of the listed term, ignoring that of a sentence start. */
  public boolean sameCase() {
    return sameCase;
  }

  /** Whether the accents are those of the listed term: a cafe is not a café. */
  public boolean sameMarks() {
    return sameMarks;
  }

  /** Whether the term is deprecated. */
  public boolean isDeprecated() {
    return term().status() == TermStatus.DEPRECATED;
  }

  /** The number of differences from what was found. */
  int distance() {
    return differences.size() + (sameCase ? 0 : 1) + (sameMarks ? 0 : 1);
  }
}
