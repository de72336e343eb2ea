package org.isogloss.glossary.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.Folding;

/**
 * A span of text that is a term of the termbase, possibly of several concepts.
 *
 * @param span the span, without a possessive ending that is not part of the term
 * @param text its characters
 * @param startsSentence whether it is the first word of its sentence
 * @param opens whether it is that, or the first word after a number, a letter or a label
 * @param inTitleCase whether all words around it are capitalized, as in many headings
 * @param before the folded word before it; empty if there is none or another character
 * @param after the folded word after it, separated by a space; empty if there is none
 * @param compound whether it is a side of a compound, as in “X-based”, where another term cannot
 *     simply replace it
 * @param joined whether a slash joins it to another word, as in “add/remove” and “owner/project”:
 *     only a person can tell alternatives from a name, which must stay as it is
 * @param behind the characters directly behind it, at most {@link #BEHIND}
 * @param endsQuotation whether the first of these is a closing single quotation mark, which looks
 *     like an apostrophe
 * @param besideTerm whether another term of its concept, which may be used, stands next to it, as
 *     in “identification number (PIN)”
 * @param candidates the terms that it may be, always in the same order; never empty
 */
public record TermMatch(
    Span span,
    String text,
    boolean startsSentence,
    boolean opens,
    boolean inTitleCase,
    String before,
    String after,
    boolean compound,
    boolean joined,
    String behind,
    boolean endsQuotation,
    boolean besideTerm,
    List<Candidate> candidates) {

  /** How many characters after a match are kept. */
  static final int BEHIND = 3;

  public TermMatch {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a match needs a candidate: " + text);
    }
  }

  /** Returns the same match next to another term of its concept. */
  TermMatch asBesideTerm() {
    return new TermMatch(
        span,
        text,
        startsSentence,
        opens,
        inTitleCase,
        before,
        after,
        compound,
        joined,
        behind,
        endsQuotation,
        true,
        candidates);
  }

  /** The terms that may be used, the closest to the text first. */
  public List<Candidate> accepted() {
    return candidates.stream()
        .filter(candidate -> !candidate.isDeprecated())
        .sorted(Comparator.comparingInt(Candidate::distance))
        .toList();
  }

  /**
   * The deprecated term that it is, unless an accepted one is equally close to the text: “maths” as
   * listed is closer than the plural of “math”.
   */
  public Optional<Candidate> deprecated() {
    Comparator<Candidate> closest =
        Comparator.comparingInt(Candidate::distance).thenComparing(this::isInOtherForm);
    Optional<Candidate> accepted =
        candidates.stream().filter(candidate -> !candidate.isDeprecated()).min(closest);
    return candidates.stream()
        .filter(Candidate::isDeprecated)
        .filter(one -> accepted.isEmpty() || closest.compare(one, accepted.get()) < 0)
        .min(closest);
  }

  private boolean isInOtherForm(Candidate candidate) {
    return !Folding.fold(candidate.term().text()).equals(Folding.fold(text));
  }

  /** The term that it is taken as: a deprecated one before the closest of the others. */
  public Candidate nearest() {
    return deprecated().orElseGet(() -> accepted().stream().findFirst().orElse(candidates.get(0)));
  }

  /** Whether the word after it probably belongs to the same noun phrase. */
  public boolean isAttributive() {
    return !after.isEmpty() && !ClosedClasses.isFunctionWord(after);
  }

  /**
   * Whether a command may begin with it, as in “Report errors” and “Never report it”: a noun that
   * begins a sentence without an article is followed by its verb or by “of”.
   */
  public boolean mayBeginCommand() {
    boolean leads =
        before.isEmpty()
            || before.equals("and")
            || before.equals("or")
            || ClosedClasses.is(before, "adverb")
            || (ClosedClasses.is(before, "modal") && !before.equals("to"));
    boolean noun =
        after.equals("of")
            || ClosedClasses.is(after, "be")
            || ClosedClasses.is(after, "have")
            || (ClosedClasses.is(after, "modal") && !after.equals("to"));
    return leads && !noun && !(before.isEmpty() && after.isEmpty());
  }
}
