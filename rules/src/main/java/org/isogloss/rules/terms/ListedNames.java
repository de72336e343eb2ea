package org.isogloss.rules.terms;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.GlossaryRule;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** What a glossary says about the names that compete in a manuscript. */
final class ListedNames {

  /** The placeholder for a listed term; it occurs in no form. */
  private static final String LISTED = "\uFFFC";

  private final GlossaryAnalysis glossary;
  private final List<GlossaryRule> rules;
  private final SharedAnalysis<Map<DocumentId, NavigableSet<Span>>> told;

  /**
   * @param rules the rules that report deviations from the glossary
   */
  ListedNames(GlossaryAnalysis glossary, List<GlossaryRule> rules) {
    this.glossary = glossary;
    this.rules = List.copyOf(rules);
    this.told = new SharedAnalysis<>(this::told);
  }

  /**
   * Whether the glossary rules already report everything about these names: they differ only in
   * listed terms and close variants of them, as the whole name or as part of a longer one, and each
   * variant is reported somewhere. Listed terms of two concepts are two things.
   */
  boolean cover(List<TermForm> forms, AnalyzedManuscript manuscript) {
    List<String> rests = forms.stream().map(this::rest).distinct().toList();
    return rests.size() == 1
        && rests.get(0).contains(LISTED)
        && forms.stream().allMatch(form -> isListed(form) || isTold(form, manuscript));
  }

  /** Whether the glossary rules check a term in any of these names. */
  boolean concern(List<TermForm> forms) {
    return forms.stream().map(this::rest).anyMatch(rest -> rest.contains(LISTED));
  }

  /** Whether a glossary rule reports a name at a place. */
  boolean isTold(Place place, AnalyzedManuscript manuscript) {
    return touches(told.of(manuscript).get(place.document()), place.span());
  }

  /** Whether every term in a form is accepted as it is written there. */
  private boolean isListed(TermForm form) {
    return glossary.in(form.text()).stream()
        .allMatch(
            match ->
                match.deprecated().isEmpty()
                    && match.nearest().differences().isEmpty()
                    && match.nearest().sameCase());
  }

  private boolean isTold(TermForm form, AnalyzedManuscript manuscript) {
    return form.mentions().stream()
        .map(Mention::place)
        .anyMatch(place -> isTold(place, manuscript));
  }

  /** Listed terms do not overlap, so the last that starts before the end is the one to ask. */
  private static boolean touches(NavigableSet<Span> told, Span span) {
    Span last = told == null ? null : told.lower(new Span(span.end(), span.end()));
    return last != null && last.end() > span.start();
  }

  /** The places that the rules report. */
  private Map<DocumentId, NavigableSet<Span>> told(AnalyzedManuscript manuscript) {
    Map<DocumentId, NavigableSet<Span>> places = new HashMap<>();
    for (GlossaryRule rule : rules) {
      for (Hit hit : rule.check(manuscript)) {
        Place place = hit.place();
        places.computeIfAbsent(place.document(), d -> new TreeSet<>()).add(place.span());
      }
    }
    return places;
  }

  /** The listed concepts that have these names, in the order of the names. */
  Set<Concept> concepts(List<TermForm> forms) {
    Set<Concept> concepts = new LinkedHashSet<>();
    for (TermForm form : forms) {
      String text = form.text();
      for (TermMatch match : glossary.in(text)) {
        if (match.span().length() == text.length()) {
          concepts.add(match.nearest().concept());
        }
      }
    }
    return concepts;
  }

  /** A form with a placeholder for each term in it that the glossary rules check. */
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

  /** Capitalization is checked only if the glossary makes it significant. */
  private static boolean isJudged(TermMatch match) {
    Candidate nearest = match.nearest();
    char written = match.text().charAt(0);
    char listed = nearest.asListed().charAt(0);
    // A phrase on its own is not a sentence, so its first capital counts like any other.
    boolean sameCase =
        nearest.sameCase() && Character.isUpperCase(written) == Character.isUpperCase(listed);
    return sameCase || nearest.term().caseSensitive();
  }
}
