package org.isogloss.rules.glossary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.Folding;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.Difference;
import org.isogloss.glossary.match.Doubt;
import org.isogloss.glossary.match.Replacement;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;
import org.isogloss.rules.lexicon.GeneralFrequency;

/** Finds terms that are deprecated in the glossary, and suggests the preferred ones. */
public final class TermDeprecatedRule extends GlossaryRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "term-deprecated",
              "Deprecated term",
              Severity.WARNING,
              "A term that is deprecated in the glossary.")
          .about(Topic.GLOSSARY);

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private static final Optional<String> OTHER_WORD =
      Optional.of("it may be another word, which differs in its accents");

  public TermDeprecatedRule(GlossaryAnalysis glossary) {
    super(INFO, glossary);
  }

  @Override
  Stream<Hit> judge(Occurrence occurrence) {
    TermMatch match = occurrence.match();
    return match.deprecated().flatMap(form -> hit(occurrence, match, form)).stream();
  }

  /** Whether a form with other accents than the term is in the dictionary: a rose is not a rosé. */
  private static boolean isOtherWord(TermMatch match, Candidate form) {
    return !form.sameMarks() && FREQUENCY.of(match.text().toLowerCase(Locale.ROOT)) > 0;
  }

  /** “drop-down” before a noun is regular, and no “dropdown”, if the term is “drop-down list”. */
  private static boolean beginsTerm(TermMatch match, Candidate form) {
    String beginning = Folding.fold(match.text()) + " ";
    return match.isAttributive()
        && form.concept().terms().stream()
            .filter(term -> term.status() != TermStatus.DEPRECATED)
            .anyMatch(term -> Folding.fold(term.text()).startsWith(beginning));
  }

  private static Optional<Hit> hit(Occurrence occurrence, TermMatch match, Candidate form) {
    WordRole role = new WordRole(occurrence.document(), match, form);
    if (OrdinaryWord.isFunctionWord(match, form) && !role.isNoun()) {
      return Optional.empty();
    }
    if (form.differences().contains(Difference.HYPHENATION) && beginsTerm(match, form)) {
      return Optional.empty();
    }
    String found = "“" + form.term().text() + "” is deprecated in the glossary";
    Optional<Term> wanted = form.concept().replacement(form.term());
    Hit hit =
        Hit.at(
            occurrence.document().place(match.span()),
            found
                + wanted.map(term -> "; use “" + term.text() + "”.").orElse("; use another term."));
    Optional<String> doubt =
        form.doubt()
            .map(Doubt::reason)
            .or(role::doubt)
            .or(() -> isOtherWord(match, form) ? OTHER_WORD : Optional.empty())
            .or(() -> OrdinaryWord.doubt(match, form));
    Hit sure = doubt.isPresent() ? hit.with(Confidence.LOW) : hit;
    Optional<String> caution = doubt.or(() -> OrdinaryWord.caution(match, form));
    return wanted
        .map(
            term ->
                replaced(
                    sure,
                    occurrence,
                    Replacement.of(match, form, term)
                        .cautioned(caution.or(() -> role.caution(term)))))
        .or(() -> Optional.of(sure));
  }
}
