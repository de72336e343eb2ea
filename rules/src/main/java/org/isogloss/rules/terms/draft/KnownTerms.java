package org.isogloss.rules.terms.draft;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Span;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.glossary.match.TermMatcher;
import org.isogloss.glossary.match.Tokens;

/** What a glossary already lists, in any inflection, spelling and case. */
public final class KnownTerms {

  private final Termbase termbase;
  private final TermMatcher matcher;
  private final Tokens tokens = new Tokens();

  /**
   * @param termbase the glossary; may be empty
   */
  public KnownTerms(Termbase termbase) {
    this.termbase = termbase;
    this.matcher = new TermMatcher(termbase);
  }

  Termbase termbase() {
    return termbase;
  }

  /** The concept that has an entire text as a term, including deprecated terms. */
  Optional<Concept> conceptOf(String text) {
    tokens.read(text, 0, text.length(), (from, to) -> false);
    List<TermMatch> matches = matcher.find(tokens, true);
    return matches.stream()
        .filter(match -> match.span().equals(new Span(0, text.length())))
        .map(match -> match.nearest().concept())
        .findFirst();
  }
}
