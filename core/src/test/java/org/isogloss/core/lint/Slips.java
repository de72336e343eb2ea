package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/** Rules for tests that find words: single slips, and two names of one concept. */
final class Slips {

  private Slips() {}

  /** Finds every {@code slip1}, {@code slip2} and so on. */
  static final class SlipRule implements DocumentRule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("slip-made", "Slips", Severity.WARNING, "Finds slips.");
    }

    @Override
    public List<Hit> check(AnalyzedDocument document) {
      return find(document, "slip\\d*").stream()
          .map(place -> Hit.at(place, "A slip.").by("PART"))
          .toList();
    }
  }

  /** Finds all places of {@code horn} in a document as one decision. */
  static final class DecisionRule implements DocumentRule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("names-mixed", "Names", Severity.WARNING, "Finds horns.");
    }

    @Override
    public List<Hit> check(AnalyzedDocument document) {
      List<Grounds.Occurrence<Place>> places =
          find(document, "horn").stream()
              .map(place -> new Grounds.Occurrence<>(place, Optional.of("horn")))
              .toList();
      Grounds.Form form = new Grounds.Form("horn", places.size());
      return List.of(
          Hit.at(places.get(0).place(), "A horn.")
              .suggesting(List.of("foghorn"), Applicability.UNSAFE)
              .with(Grounds.ofConcept(List.of(form), places, List.of())));
    }
  }

  /** Finds {@code bell} and {@code gong} as two names of one thing, if both occur somewhere. */
  static final class NamesRule implements ManuscriptRule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("names-mixed", "Names", Severity.WARNING, "Finds two names.");
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      List<Grounds.Occurrence<Place>> occurrences = new ArrayList<>();
      List<Grounds.Form> forms = new ArrayList<>();
      for (String form : List.of("bell", "gong")) {
        List<Place> places = new ArrayList<>();
        manuscript.documents().forEach(d -> places.addAll(find(d, form)));
        places.forEach(
            place -> occurrences.add(new Grounds.Occurrence<>(place, Optional.of(form))));
        if (places.isEmpty()) {
          return List.of();
        }
        forms.add(new Grounds.Form(form, places.size()));
      }
      Grounds.Occurrence<Place> first = occurrences.get(occurrences.size() - 1);
      return List.of(
          Hit.at(first.place(), "Two names.")
              .suggesting(List.of("bell"), Applicability.UNSAFE)
              .with(Grounds.ofConcept(forms, occurrences, List.of())));
    }
  }

  private static List<Place> find(AnalyzedDocument document, String pattern) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(document.document().prose());
    while (matcher.find()) {
      places.add(document.place(new Span(matcher.start(), matcher.end())));
    }
    return places;
  }
}
