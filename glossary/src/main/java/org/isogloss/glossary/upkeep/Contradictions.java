package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.text.Folding;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/**
 * Terms that a merge makes usable in one concept and deprecated in another, because one side uses
 * what the other avoids. What one side contradicts by itself is its own fault, not that of the
 * merge.
 */
final class Contradictions {

  /** A term in a concept. */
  private record Place(Concept concept, LanguageSection section, Term term) {

    boolean isUsable() {
      return term.status() != TermStatus.DEPRECATED;
    }

    String words() {
      return term.status().label() + " in concept '" + concept.id() + "'";
    }
  }

  /** A term that is usable in one concept and deprecated in another one. */
  private record Pair(Place usable, Place deprecated) {}

  private final Termbase merged;
  private final Map<String, List<Place>> first;

  /** By language and text, in the order of the merged termbase. */
  private final Map<String, Pair> pairs = new LinkedHashMap<>();

  Contradictions(Termbase first, Termbase second, Termbase merged) {
    this.merged = merged;
    this.first = places(first);
    Map<String, List<Place>> ofSecond = places(second);
    places(merged)
        .forEach(
            (key, all) -> {
              boolean isNew =
                  pair(this.first.getOrDefault(key, List.of())).isEmpty()
                      && pair(ofSecond.getOrDefault(key, List.of())).isEmpty();
              pair(all).filter(pair -> isNew).ifPresent(pair -> pairs.put(key, pair));
            });
  }

  private static Map<String, List<Place>> places(Termbase termbase) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Concept concept : termbase.concepts()) {
      for (LanguageSection section : concept.languages()) {
        for (Term term : section.terms()) {
          places
              .computeIfAbsent(key(section, term), key -> new ArrayList<>(1))
              .add(new Place(concept, section, term));
        }
      }
    }
    return places;
  }

  private static String key(LanguageSection section, Term term) {
    return section.language().toLowerCase(Locale.ROOT) + "\t" + Folding.composed(term.text());
  }

  private static Optional<Pair> pair(List<Place> places) {
    Optional<Place> usable = places.stream().filter(Place::isUsable).findFirst();
    return usable.flatMap(
        one ->
            places.stream()
                .filter(other -> !other.isUsable())
                .filter(other -> !other.concept().id().equals(one.concept().id()))
                .findFirst()
                .map(other -> new Pair(one, other)));
  }

  /** What must be resolved, with the status on each side. */
  List<TermbaseMerge.Conflict> conflicts() {
    List<TermbaseMerge.Conflict> conflicts = new ArrayList<>();
    pairs.forEach(
        (key, pair) -> {
          Place one = isUsableInFirst(key) ? pair.usable() : pair.deprecated();
          Place other = isUsableInFirst(key) ? pair.deprecated() : pair.usable();
          String field = one.section().language() + " “" + one.term().text() + "”";
          conflicts.add(
              new TermbaseMerge.Conflict(one.concept().id(), field, one.words(), other.words()));
        });
    return conflicts;
  }

  private boolean isUsableInFirst(String key) {
    return first.getOrDefault(key, List.of()).stream().anyMatch(Place::isUsable);
  }

  /**
   * The merged termbase without them: everywhere, such a term may be used or is deprecated as on
   * the side that wins.
   */
  Termbase resolved(boolean firstWins) {
    return pairs.isEmpty()
        ? merged
        : merged.with(
            merged.concepts().stream()
                .map(
                    concept ->
                        concept.with(
                            concept.languages().stream()
                                .map(section -> resolved(section, firstWins))
                                .toList()))
                .toList());
  }

  private LanguageSection resolved(LanguageSection section, boolean firstWins) {
    List<Term> terms = new ArrayList<>();
    for (Term term : section.terms()) {
      String key = key(section, term);
      boolean usable = term.status() != TermStatus.DEPRECATED;
      boolean stays = !pairs.containsKey(key) || usable == (isUsableInFirst(key) == firstWins);
      terms.add(stays ? term : term.as(usable ? TermStatus.DEPRECATED : TermStatus.ADMITTED));
    }
    return section.with(terms);
  }
}
