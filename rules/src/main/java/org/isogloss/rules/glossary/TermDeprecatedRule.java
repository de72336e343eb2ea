package org.isogloss.rules.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;

/** Finds terms that the termbase has given up, and offers the preferred ones. */
public final class TermDeprecatedRule implements DocumentRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "term-deprecated",
          "Deprecated term",
          Severity.WARNING,
          "A term that the termbase lists as deprecated.");

  private final TermMatcher matcher;

  public TermDeprecatedRule(Termbase termbase) {
    this.matcher = new TermMatcher(termbase);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (TermMatcher.Match match : matcher.find(document)) {
      match.deprecated().ifPresent(form -> hits.add(hit(document, match, form)));
    }
    return hits;
  }

  private static Hit hit(
      AnalyzedDocument document, TermMatcher.Match match, TermMatcher.Candidate form) {
    String found = "The term “" + form.term().text() + "” is deprecated";
    Optional<Term> preferred = form.concept().preferred();
    if (preferred.isEmpty()) {
      return Hit.at(document.place(match.span()), found + "; use another one.");
    }
    String wanted = preferred.get().text();
    String suggestion = form.inFoundNumber(wanted);
    boolean upper = Character.isUpperCase(match.text().codePointAt(0));
    if (match.inHeading() && match.isTitleCase()) {
      StringBuilder words = new StringBuilder();
      for (String word : suggestion.split(" ")) {
        words.append(words.length() == 0 ? "" : " ").append(TermMatcher.capital(word));
      }
      suggestion =
          match.startsSentence() && !match.text().matches(".*[\\s-].*")
              ? TermMatcher.capital(suggestion)
              : words.toString();
    } else if (match.startsSentence() && upper && !preferred.get().caseSensitive()) {
      suggestion = TermMatcher.capital(suggestion);
    } else if (match.startsSentence() && upper) {
      // A listed small letter as in “iOS” stays; any other word takes the capital.
      suggestion =
          suggestion.matches("\\p{Ll}\\p{Lu}.*") ? suggestion : TermMatcher.capital(suggestion);
    }
    return Hit.at(document.place(match.span()), found + "; use “" + wanted + "”.")
        .suggesting(List.of(suggestion));
  }
}
