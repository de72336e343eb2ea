package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;

/** Finds definitions that contradict each other. */
final class CompetingDefinitions {

  /** More meanings or names of one thing are not compared. */
  private static final int MOST = 10;

  private CompetingDefinitions() {}

  /** The acronyms that are defined with different long forms, a hit for each. */
  static List<Hit> meanings(AcronymIndex index) {
    List<Hit> hits = new ArrayList<>();
    for (Acronym acronym : index.defined()) {
      List<Definition> different = new ArrayList<>();
      Set<String> keys = new HashSet<>();
      for (Definition definition : acronym.definitions()) {
        LongForm longForm = LongForm.of(definition.longForm());
        if (different.size() < MOST
            && definition.hasInitials()
            && keys.add(longForm.key())
            && different.stream()
                .noneMatch(other -> LongForm.of(other.longForm()).isLike(longForm))) {
          different.add(definition);
        }
      }
      if (different.size() > 1) {
        hits.add(meanings(acronym, different));
      }
    }
    return hits;
  }

  private static Hit meanings(Acronym acronym, List<Definition> different) {
    String message =
        "“%s” stands for %s; use an acronym for one meaning, and one long form for it."
            .formatted(
                acronym.form(),
                Listing.of(
                    different.stream()
                        .map(definition -> Listing.quoted(definition.longForm()))
                        .toList()));
    List<Grounds.Form> forms =
        different.stream().map(definition -> new Grounds.Form(definition.longForm(), 1)).toList();
    return Hit.at(different.get(1).longPlace(), message)
        .with(
            Grounds.ofConcept(
                forms,
                different.stream()
                    .map(
                        definition ->
                            new Grounds.Occurrence<>(definition.longPlace(), definition.longForm()))
                    .toList(),
                List.of()))
        .with(Confidence.MEDIUM);
  }

  /**
   * The long forms that are abbreviated in different ways, a hit for each. One of the acronyms must
   * be their initials: otherwise they may be the end of longer phrases that differ.
   */
  static List<Hit> names(AcronymIndex index) {
    Map<String, List<Definition>> byLongForm = new LinkedHashMap<>();
    for (Acronym acronym : index.defined()) {
      for (Definition definition : acronym.definitions()) {
        List<Definition> known =
            byLongForm.computeIfAbsent(
                LongForm.of(definition.longForm()).key(), key -> new ArrayList<>());
        if (known.size() < MOST
            && known.stream().noneMatch(other -> isSame(other.acronym(), definition.acronym()))) {
          known.add(definition);
        }
      }
    }
    return byLongForm.values().stream()
        .filter(definitions -> definitions.size() > 1)
        .filter(definitions -> definitions.stream().anyMatch(Definition::hasInitials))
        .map(CompetingDefinitions::names)
        .toList();
  }

  /** Whether two acronyms differ only in capitals, or one is the plural of the other. */
  private static boolean isSame(String acronym, String other) {
    return acronym.equalsIgnoreCase(other)
        || (acronym + "s").equalsIgnoreCase(other)
        || acronym.equalsIgnoreCase(other + "s");
  }

  private static Hit names(List<Definition> definitions) {
    String message =
        "“%s” is abbreviated as %s; use one acronym for it."
            .formatted(
                definitions.get(0).longForm(),
                Listing.of(
                    definitions.stream()
                        .map(definition -> Listing.quoted(definition.acronym()))
                        .toList()));
    return Hit.at(definitions.get(1).place(), message)
        .with(
            Grounds.ofConcept(
                definitions.stream()
                    .map(definition -> new Grounds.Form(definition.acronym(), 1))
                    .toList(),
                definitions.stream()
                    .map(
                        definition ->
                            new Grounds.Occurrence<>(definition.place(), definition.acronym()))
                    .toList(),
                List.of()))
        .with(Confidence.MEDIUM);
  }
}
