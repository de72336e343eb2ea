package org.isogloss.rules.terms.draft;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Span;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.glossary.match.TermMatcher;
import org.isogloss.glossary.match.Tokens;

/** What a glossary lists already, in whatever inflection, spelling and case. */
public final class KnownTerms {

  private final Termbase termbase;
  private final TermMatcher matcher;
  private final Tokens tokens = new Tokens();

  /**
   * @param termbase the glossary; an empty one knows nothing
   */
  public KnownTerms(Termbase termbase) {
    this.termbase = termbase;
    this.matcher = new TermMatcher(termbase);
  }

  Termbase termbase() {
    return termbase;
  }

  /** The concept that the whole of a text is a term of, deprecated ones included. */
  Optional<Concept> conceptOf(String text) {
    tokens.read(text, 0, text.length(), (from, to) -> false);
    List<TermMatch> matches = matcher.find(tokens, true);
    return matches.stream()
        .filter(match -> match.span().equals(new Span(0, text.length())))
        .map(match -> match.nearest().concept())
        .findFirst();
  }
}
