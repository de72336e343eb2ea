package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;

/**
 * Finds concepts of two termbases that are the same although their ids differ. An id that was
 * derived from a term, as for a table without ids, only repeats the term, so its concept is the
 * same as the one that has the term.
 */
final class CommonConcepts {

  private final Termbase second;
  private final Map<String, List<Concept>> joining = new LinkedHashMap<>();
  private final Set<String> joined = new HashSet<>();

  /**
   * @param base whose concepts are known by their ids
   * @param first whose ids are kept
   */
  CommonConcepts(Termbase base, Termbase first, Termbase second) {
    this.second = second;
    Set<String> known = new HashSet<>();
    base.concepts().forEach(concept -> known.add(concept.id()));
    first.concepts().forEach(concept -> known.add(concept.id()));
    Map<String, Set<Concept>> byTerm = new HashMap<>();
    for (Concept concept : first.concepts()) {
      for (Term term : concept.terms()) {
        byTerm.computeIfAbsent(term.text(), text -> new LinkedHashSet<>()).add(concept);
      }
    }
    Set<String> names = new HashSet<>();
    for (Concept concept : second.concepts()) {
      Optional<String> name = concept.replacement().map(Term::text);
      Set<Concept> having = name.map(byTerm::get).orElse(Set.of());
      if (!known.contains(concept.id()) && having.size() == 1 && names.add(name.get())) {
        Concept one = having.iterator().next();
        if (areOne(one, concept)) {
          joining.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(concept);
          joined.add(concept.id());
        }
      }
    }
  }

  /** Whether nothing says that they are homonyms: chosen ids, definitions, other languages. */
  private static boolean areOne(Concept one, Concept other) {
    boolean defined = !one.definition().isEmpty() && !other.definition().isEmpty();
    return (isDerived(one) || isDerived(other))
        && (!defined || one.definition().equals(other.definition()))
        && other.languages().stream()
            .filter(section -> !section.isEnglish())
            .allMatch(
                section ->
                    one.language(section.language())
                        .filter(Predicate.not(own -> shareTerm(own, section)))
                        .isEmpty());
  }

  private static boolean isDerived(Concept concept) {
    return concept.languages().stream()
        .flatMap(section -> section.terms().stream())
        .anyMatch(term -> ConceptIds.isDerived(concept.id(), term.text()));
  }

  private static boolean shareTerm(LanguageSection one, LanguageSection other) {
    Set<String> texts = one.terms().stream().map(Term::text).collect(Collectors.toSet());
    return other.terms().stream().anyMatch(term -> texts.contains(term.text()));
  }

  /** The second termbase without the concepts that join one of the first. */
  Termbase withOwnIds() {
    return second.with(
        second.concepts().stream().filter(concept -> !joined.contains(concept.id())).toList());
  }

  /** The concepts of the second termbase that are a concept of the first under other ids. */
  List<Concept> joining(String id) {
    return joining.getOrDefault(id, List.of());
  }
}
