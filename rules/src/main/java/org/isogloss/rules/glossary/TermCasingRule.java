package org.isogloss.rules.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.Replacement;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;

/** Finds terms whose capitalization differs from the glossary. */
public final class TermCasingRule extends GlossaryRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "term-casing",
              "Capitalization of a term",
              Severity.WARNING,
              "A term that differs from the glossary in capitalization only.")
          .about(Topic.GLOSSARY);

  public TermCasingRule(GlossaryAnalysis glossary) {
    super(INFO, glossary);
  }

  @Override
  Stream<Hit> judge(Occurrence occurrence) {
    TermMatch match = occurrence.match();
    List<Candidate> accepted = match.accepted();
    boolean wrong =
        !accepted.isEmpty()
            && accepted.stream().allMatch(form -> form.term().caseSensitive() && !form.sameCase());
    if (!wrong
        || ((isCapitalOfPlace(match) || occurrence.inHeading()) && !differsInside(match, accepted))
        || isAllCapitals(match.text())
        || FunctionWords.contains(match.text())
        || match.deprecated().isPresent()
        || !accepted.get(0).differences().isEmpty()) {
      return Stream.empty();
    }
    Candidate form = accepted.get(0);
    Hit hit =
        Hit.at(
            occurrence.document().place(match.span()),
            "“" + match.text() + "” is written “" + form.asListed() + "” in the glossary.");
    boolean opens = match.startsSentence() || occurrence.inHeading();
    boolean ordinary =
        OrdinaryWord.is(opens ? match.text().toLowerCase(Locale.ROOT) : match.text());
    return Stream.of(
        replaced(
            ordinary && !OrdinaryWord.isName(match.text()) ? hit.with(Confidence.LOW) : hit,
            occurrence,
            new Replacement(
                wanted(match, form), ordinary ? OrdinaryWord.REASON : Optional.empty())));
  }

  /**
   * The term as listed, with a capital where a sentence or what follows a label begins with one.
   */
  private static String wanted(TermMatch match, Candidate form) {
    return Replacement.of(match, form, form.term()).text();
  }

  /** Whether a capital says nothing where it is, as in “`lampid`: Lamp ID of the pier”. */
  private static boolean isCapitalOfPlace(TermMatch match) {
    return match.startsSentence()
        || (match.opens() && Character.isUpperCase(match.text().codePointAt(0)));
  }

  /** Whether a place that explains the first letters of words leaves other letters unexplained. */
  private static boolean differsInside(TermMatch match, List<Candidate> accepted) {
    String found = withCapitals(match.text());
    return accepted.stream().noneMatch(form -> found.equals(withCapitals(form.asListed())));
  }

  /** A text with a capital at the beginning of each word. */
  private static String withCapitals(String text) {
    StringBuilder capitals = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        capitals.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return capitals.toString();
  }

  private static boolean isAllCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().filter(Character::isUpperCase).count() > 1;
  }
}
