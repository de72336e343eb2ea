package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.Folding;

/** Finds acronyms that a document defines too often, or too late. */
final class DefinitionOrder {

  /** After so many characters, about ten pages, a reader may need a definition again. */
  private static final int FAR = 20_000;

  /** How many characters may be between an acronym and a long form beside it. */
  private static final int BESIDE = 50;

  private DefinitionOrder() {}

  /** The acronyms that a document defines again: one hit for the manuscript. */
  static List<Hit> again(AcronymIndex index) {
    List<Definition> again = new ArrayList<>();
    List<Definition> firsts = new ArrayList<>();
    for (Acronym acronym : index.defined()) {
      int before = again.size();
      byDocument(acronym).values().forEach(definitions -> again.addAll(repeats(definitions)));
      if (again.size() > before) {
        firsts.add(acronym.definitions().get(0));
      }
    }
    if (again.isEmpty()) {
      return List.of();
    }
    String message =
        again.size() == 1
            ? "“%s” was already defined as “%s”; use the acronym alone."
                .formatted(firsts.get(0).acronym(), firsts.get(0).longForm())
            : "%s defined again; use the acronym alone after its first definition."
                .formatted(Listing.subject(names(firsts)));
    return List.of(hit(message, again, firsts));
  }

  private static List<String> names(List<Definition> definitions) {
    return definitions.stream().map(definition -> Listing.quoted(definition.acronym())).toList();
  }

  private static Map<DocumentId, List<Definition>> byDocument(Acronym acronym) {
    Map<DocumentId, List<Definition>> documents = new LinkedHashMap<>();
    acronym.definitions().stream()
        .filter(definition -> definition.isInText() && definition.hasInitials())
        .forEach(
            definition ->
                documents
                    .computeIfAbsent(definition.place().document(), d -> new ArrayList<>())
                    .add(definition));
    return documents;
  }

  /** What is defined as something else has two meanings, which is reported as such. */
  private static List<Definition> repeats(List<Definition> definitions) {
    List<Definition> repeats = new ArrayList<>();
    for (int i = 1; i < definitions.size(); i++) {
      Definition before = definitions.get(i - 1);
      Definition again = definitions.get(i);
      if (again.place().span().start() - before.place().span().start() < FAR
          && LongForm.of(again.longForm()).isLike(LongForm.of(before.longForm()))) {
        repeats.add(again);
      }
    }
    return repeats;
  }

  private static Hit hit(String message, List<Definition> places, List<Definition> firsts) {
    Map<String, Long> counts =
        places.stream().collect(Collectors.groupingBy(Definition::acronym, Collectors.counting()));
    List<Grounds.Form> forms =
        firsts.stream()
            .map(first -> new Grounds.Form(first.acronym(), counts.get(first.acronym()).intValue()))
            .toList();
    List<Grounds.Occurrence<Place>> occurrences =
        places.stream()
            .map(place -> new Grounds.Occurrence<>(place.place(), place.acronym()))
            .toList();
    return Hit.at(places.get(0).place(), message)
        .with(
            Grounds.ofConcept(
                    forms, occurrences, firsts.stream().map(DefinitionOrder::evidence).toList())
                .separate())
        // Many authors define an acronym again for readers who begin in the middle.
        .with(Confidence.LOW);
  }

  private static Grounds.Evidence<Place> evidence(Definition definition) {
    return new Grounds.Evidence<>(
        "definition",
        "“%s” is defined as “%s”".formatted(definition.acronym(), definition.longForm()),
        List.of(definition.place()));
  }

  /** The acronyms that the document with their first definition uses before it, a hit for each. */
  static List<Hit> late(AcronymIndex index) {
    Map<DocumentId, String> texts = new HashMap<>();
    index
        .documents()
        .forEach(styled -> texts.put(styled.document().id(), styled.document().prose()));
    return index.defined().stream().flatMap(acronym -> late(acronym, texts)).toList();
  }

  private static Stream<Hit> late(Acronym acronym, Map<DocumentId, String> texts) {
    Definition first = acronym.definitions().get(0);
    boolean introduces = first.isInText() && first.isLongFirst() && first.hasInitials();
    if (!introduces
        || acronym.glossed()
        || acronym.isInCode()
        || KnownAcronyms.contains(acronym.form())) {
      return Stream.empty();
    }
    List<Use> early =
        acronym.inText().stream()
            .filter(use -> use.place().document().equals(first.place().document()))
            .filter(use -> use.place().span().start() < first.longPlace().span().start())
            .toList();
    return early.isEmpty()
            || isBeside(first.longForm(), early.get(0), texts.get(first.place().document()))
        ? Stream.empty()
        : Stream.of(late(acronym, first, early));
  }

  /** Whether the long form is written next to an acronym, without parentheses. */
  private static boolean isBeside(String longForm, Use use, String prose) {
    Span span = use.place().span();
    int start = Math.max(0, span.start() - longForm.length() - BESIDE);
    int end = Math.min(prose.length(), span.end() + longForm.length() + BESIDE);
    return Folding.caseless(prose.substring(start, end)).contains(Folding.caseless(longForm));
  }

  private static Hit late(Acronym acronym, Definition first, List<Use> early) {
    String message =
        "“%s” is used %s before it is defined as “%s”; define it where it is first used."
            .formatted(
                acronym.form(),
                early.size() == 1 ? "once" : early.size() + " times",
                first.longForm());
    return Hit.at(early.get(0).place(), message)
        .with(
            Grounds.ofConcept(
                List.of(new Grounds.Form(acronym.form(), acronym.uses().size())),
                early.stream()
                    .map(use -> new Grounds.Occurrence<>(use.place(), acronym.form()))
                    .toList(),
                List.of(evidence(first))))
        .with(Confidence.MEDIUM);
  }
}
