package org.isogloss.rules.glossary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.Difference;
import org.isogloss.glossary.match.Replacement;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;

/**
 * Finds forms that differ from a listed term in British or American spelling, in an article, a
 * possessive or the number of a word inside it, and that the termbase does not know.
 */
public final class TermVariantUnlistedRule extends GlossaryRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "term-variant-unlisted",
          "Unlisted form of a term",
          Severity.INFO,
          "A near form of a term of the termbase that the termbase does not list.");

  private static final Set<Difference> SPELLING = Set.of(Difference.SPELLING);

  public TermVariantUnlistedRule(GlossaryAnalysis glossary) {
    super(INFO, glossary);
  }

  @Override
  Stream<Hit> judge(Occurrence occurrence) {
    TermMatch match = occurrence.match();
    Optional<Candidate> nearest = match.accepted().stream().findFirst();
    if (nearest.isEmpty() || match.deprecated().isPresent()) {
      return Stream.empty();
    }
    Candidate form = nearest.get();
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    differences.addAll(form.differences());
    differences.remove(Difference.HYPHENATION);
    boolean leadingArticle =
        differences.contains(Difference.ARTICLE)
            && form.term().text().matches("(?i)(the|an?) .*")
            && !match.text().matches("(?i)(the|an?) .*");
    // The Initiative loses its article before another noun: that is grammar.
    if (differences.isEmpty() || leadingArticle) {
      return Stream.empty();
    }
    Place place = occurrence.document().place(match.span());
    Hit hit =
        Hit.at(
                place,
                "“"
                    + match.text()
                    + "” is not listed; the termbase has “"
                    + form.term().text()
                    + "”.")
            .with(
                Grounds.ofEvidence(
                    differences.stream().map(kind -> evidence(kind, place)).toList()));
    // An article or a number may be what the sentence needs; British or American is a decision.
    Applicability trust = differences.equals(SPELLING) ? Applicability.SAFE : Applicability.UNSAFE;
    Hit mended = replaced(hit, match, Replacement.of(match, form, form.term()), trust);
    return Stream.of(
        differences.contains(Difference.SPELLING) ? mended.as(Severity.WARNING) : mended);
  }

  private static Grounds.Evidence<Place> evidence(Difference difference, Place place) {
    String note =
        switch (difference) {
          case SPELLING -> "The other of the British and the American spelling.";
          case ARTICLE -> "An article more or less.";
          case POSSESSIVE -> "A possessive ending more or less.";
          case NUMBER -> "Another number of a word inside the term.";
          case HYPHENATION -> "Another hyphen or blank.";
        };
    return new Grounds.Evidence<>(difference.label(), note, List.of(place));
  }
}
