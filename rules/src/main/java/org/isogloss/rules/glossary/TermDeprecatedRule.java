package org.isogloss.rules.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.Replacement;
import org.isogloss.glossary.match.TermMatch;

/** Finds terms that the termbase has given up, and offers the preferred ones. */
public final class TermDeprecatedRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "term-deprecated",
          "Deprecated term",
          Severity.WARNING,
          "A term that the termbase lists as deprecated.");

  private final GlossaryAnalysis glossary;

  public TermDeprecatedRule(GlossaryAnalysis glossary) {
    this.glossary = glossary;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean isIdle() {
    return glossary.isEmpty();
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    return glossary.hits(
        manuscript,
        (occurrence, match) ->
            match.deprecated().stream().flatMap(form -> Stream.of(hit(occurrence, match, form))));
  }

  private static Hit hit(GlossaryAnalysis.Occurrence occurrence, TermMatch match, Candidate form) {
    String found = "The term “" + form.term().text() + "” is deprecated";
    Optional<Term> wanted = form.concept().replacement();
    Hit hit =
        Hit.at(
            occurrence.document().place(match.span()),
            found
                + wanted.map(term -> "; use “" + term.text() + "”.").orElse("; use another one."));
    return wanted
        .map(term -> hit.suggesting(List.of(Replacement.of(match, form, term))))
        .orElse(hit);
  }
}
