package org.isogloss.glossary.match;

import java.util.Set;
import org.isogloss.core.text.Inflection;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;

/** A listed term that a stretch of the text may be. */
public final class Candidate {

  private final ListedTerm listed;
  private final Inflection inflection;
  private final Set<Difference> differences;
  private final boolean sameCase;

  /**
   * @param sameCase whether the capitals are those of the listed term
   */
  Candidate(
      ListedTerm listed, Inflection inflection, Set<Difference> differences, boolean sameCase) {
    this.listed = listed;
    this.inflection = inflection;
    this.differences = differences;
    this.sameCase = sameCase;
  }

  /** The concept that the term belongs to. */
  public Concept concept() {
    return listed.concept();
  }

  /** The listed term. */
  public Term term() {
    return listed.term();
  }

  ListedTerm listed() {
    return listed;
  }

  /** How the head of the found form is inflected. */
  public Inflection inflection() {
    return inflection;
  }

  /** In what the found form differs from the listed one, case aside. */
  public Set<Difference> differences() {
    return differences;
  }

  /** The listed term in the inflection that was found, with its own capitals. */
  public String asListed() {
    return Rendering.inflected(listed, inflection);
  }

  /** Whether the capitals are those of the listed term; that of a sentence start is let go. */
  public boolean sameCase() {
    return sameCase;
  }

  /** Whether the term is deprecated. */
  public boolean isDeprecated() {
    return term().status() == TermStatus.DEPRECATED;
  }

  /** The number of things in which it differs from what was found. */
  int distance() {
    return differences.size() + (sameCase ? 0 : 1);
  }
}
