package org.isogloss.rules.glossary;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.Difference;
import org.isogloss.glossary.match.Replacement;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;

/**
 * Finds terms written with a hyphen, with a space or as one word where the glossary lists another
 * of the three. The hyphen that a compound takes before a noun, and the one that an adjective loses
 * after it, are regular English and not reported.
 */
public final class TermHyphenationRule extends GlossaryRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "term-hyphenation",
              "Hyphenation of a term",
              Severity.WARNING,
              "A term that differs from the glossary in a hyphen or space only.")
          .about(Topic.GLOSSARY);

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013]");
  private static final Set<Difference> HYPHENATION = Set.of(Difference.HYPHENATION);

  public TermHyphenationRule(GlossaryAnalysis glossary) {
    super(INFO, glossary);
  }

  @Override
  Stream<Hit> judge(Occurrence occurrence) {
    TermMatch match = occurrence.match();
    Optional<Candidate> nearest = match.accepted().stream().findFirst();
    if (nearest.isEmpty()
        || !nearest.get().differences().equals(HYPHENATION)
        || match.deprecated().isPresent()
        || isGrammar(occurrence, nearest.get())) {
      return Stream.empty();
    }
    Candidate form = nearest.get();
    Hit hit =
        Hit.at(
            occurrence.document().place(match.span()),
            "“" + match.text() + "” is written “" + form.asListed() + "” in the glossary.");
    return Stream.of(
        replaced(
            form.doubt().isPresent() ? hit.with(Confidence.LOW) : hit,
            occurrence,
            Replacement.of(match, form, form.term())));
  }

  private static boolean isGrammar(Occurrence occurrence, Candidate form) {
    TermMatch match = occurrence.match();
    String term = form.term().text();
    long listed = HYPHEN.matcher(term).results().count();
    long found = HYPHEN.matcher(match.text()).results().count();
    WordRole role = new WordRole(occurrence.document(), match, form);
    if (found > listed) {
      return term.indexOf(' ') >= 0 && match.isAttributive() && !role.isBeforeVerb();
    }
    return listed > 0
        && found == 0
        && form.term().partOfSpeech() == WordClass.ADJECTIVE
        && !(match.isAttributive() && role.isBeforeNoun());
  }
}
