package org.isogloss.rules.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.terms.candidate.TermForm;

/** What a glossary knows of the names that compete in a manuscript. */
final class ListedNames {

  /** Stands for a listed term; no form holds it. */
  private static final String LISTED = "\uFFFC";

  private final GlossaryAnalysis glossary;

  ListedNames(GlossaryAnalysis glossary) {
    this.glossary = glossary;
  }

  /**
   * Whether the glossary's own rules tell all that is to be told of these names: they differ in
   * listed terms and near forms of them alone, be it as the whole name or as part of a longer one.
   * Listed terms of two concepts are two things.
   */
  boolean cover(List<TermForm> forms) {
    List<String> rests = forms.stream().map(this::rest).distinct().toList();
    return rests.size() == 1 && rests.get(0).contains(LISTED);
  }

  /** The listed concepts that go by these names, in the order of the names. */
  Set<Concept> concepts(List<TermForm> forms) {
    Set<Concept> concepts = new LinkedHashSet<>();
    for (TermForm form : forms) {
      String text = form.text();
      for (TermMatch match : glossary.in(text)) {
        if (match.span().length() == text.length()) {
          concepts.add(nearest(match).concept());
        }
      }
    }
    return concepts;
  }

  /** A form with a placeholder for each term in it that the glossary's rules judge. */
  private String rest(TermForm form) {
    String text = form.text();
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (TermMatch match : glossary.in(text)) {
      if (isJudged(match)) {
        rest.append(text, at, match.span().start()).append(LISTED);
        at = match.span().end();
      }
    }
    return rest.append(text.substring(at)).toString();
  }

  /** Other capitals than the listed ones are judged only where the glossary asks for its own. */
  private static boolean isJudged(TermMatch match) {
    Candidate nearest = nearest(match);
    char written = match.text().charAt(0);
    char listed = nearest.asListed().charAt(0);
    // A phrase by itself is no sentence, so its first capital counts as any other.
    boolean sameCase =
        nearest.sameCase() && Character.isUpperCase(written) == Character.isUpperCase(listed);
    return sameCase || nearest.term().caseSensitive();
  }

  private static Candidate nearest(TermMatch match) {
    Optional<Candidate> deprecated = match.deprecated();
    return deprecated.orElseGet(
        () -> match.accepted().stream().findFirst().orElse(match.candidates().get(0)));
  }
}
