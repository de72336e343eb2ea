package org.isogloss.rules.style.acronyms;

import java.util.List;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;

/** Finds acronyms that are introduced, but never needed. */
final class UnusedAcronyms {

  private UnusedAcronyms() {}

  /** One hit for the manuscript. */
  static List<Hit> find(AcronymIndex index) {
    List<Definition> unused =
        index.defined().stream()
            .filter(acronym -> acronym.uses().isEmpty() && acronym.definitions().size() == 1)
            .map(acronym -> acronym.definitions().get(0))
            .filter(UnusedAcronyms::introduces)
            .toList();
    if (unused.isEmpty()) {
      return List.of();
    }
    List<Grounds.Form> forms =
        unused.stream().map(definition -> new Grounds.Form(definition.acronym(), 1)).toList();
    List<Grounds.Occurrence<Place>> places =
        unused.stream()
            .map(definition -> new Grounds.Occurrence<>(definition.place(), definition.acronym()))
            .toList();
    return List.of(
        Hit.at(unused.get(0).place(), message(unused))
            .with(Grounds.ofConcept(forms, places, List.of()).separate())
            .with(Confidence.LOW));
  }

  /**
   * Whether a definition serves only later uses. An acronym that is better known than its long form
   * also says what is meant, and so does one before its long form.
   */
  private static boolean introduces(Definition definition) {
    return definition.isLongFirst()
        && definition.isInText()
        && !KnownAcronyms.contains(definition.acronym());
  }

  private static String message(List<Definition> unused) {
    return "%s defined but not used afterward; %s enough."
        .formatted(
            Listing.subject(
                unused.stream().map(definition -> Listing.quoted(definition.acronym())).toList()),
            unused.size() == 1 ? "the long form is" : "the long forms are");
  }
}
