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
import org.isogloss.core.rule.Topic;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.Difference;
import org.isogloss.glossary.match.Replacement;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;

/**
 * Finds forms that are not in the glossary but differ from a listed term only in British or
 * American spelling, an article, a possessive, or the number of a word inside it.
 */
public final class TermVariantUnlistedRule extends GlossaryRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "term-variant-unlisted",
              "Unlisted term variant",
              Severity.INFO,
              "A close variant of a glossary term that the glossary does not list.")
          .about(Topic.GLOSSARY);

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
    // “The Initiative” loses its article before another noun: that is grammar.
    if (differences.isEmpty() || leadingArticle) {
      return Stream.empty();
    }
    Place place = occurrence.document().place(match.span());
    Hit hit =
        Hit.at(
                place,
                "“"
                    + match.text()
                    + "” is not in the glossary; the listed form is “"
                    + form.term().text()
                    + "”.")
            .with(
                Grounds.ofEvidence(
                    differences.stream().map(kind -> evidence(kind, place)).toList()));
    // The sentence may need the article or the number; British or American is a matter of policy.
    Applicability trust = differences.equals(SPELLING) ? Applicability.SAFE : Applicability.UNSAFE;
    Hit withFix = replaced(hit, occurrence, Replacement.of(match, form, form.term()), trust);
    return Stream.of(
        differences.contains(Difference.SPELLING) ? withFix.as(Severity.WARNING) : withFix);
  }

  private static Grounds.Evidence<Place> evidence(Difference difference, Place place) {
    String note =
        switch (difference) {
          case SPELLING -> "one is the American spelling, the other the British";
          case ARTICLE -> "an article is added or omitted";
          case POSSESSIVE -> "a possessive ending is added or omitted";
          case NUMBER -> "a word inside the term is singular in one form and plural in the other";
          case HYPHENATION -> "they differ in a hyphen or space";
        };
    return new Grounds.Evidence<>(difference.label(), note, List.of(place));
  }
}
