package org.isogloss.rules.glossary;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.glossary.Termbase;

/** Finds terms whose capitals are not those that the termbase lists. */
public final class TermCasingRule implements DocumentRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "term-casing",
          "Capitals of a term",
          Severity.WARNING,
          "A term that differs from its form in the termbase in capitals only.");

  private final TermMatcher matcher;

  public TermCasingRule(Termbase termbase) {
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
      List<TermMatcher.Candidate> accepted = match.accepted();
      boolean wrong =
          !accepted.isEmpty()
              && accepted.stream()
                  .allMatch(form -> form.term().caseSensitive() && !form.sameCase());
      if (wrong
          && !match.startsSentence()
          && !match.inHeading()
          && !isAllCapitals(match.text())
          && match.deprecated().isEmpty()) {
        String wanted = accepted.get(0).recased();
        hits.add(
            Hit.at(
                    document.place(match.span()),
                    "“" + match.text() + "” is written “" + wanted + "” in the termbase.")
                .suggesting(List.of(wanted)));
      }
    }
    return hits;
  }

  private static boolean isAllCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().filter(Character::isUpperCase).count() > 1;
  }
}
