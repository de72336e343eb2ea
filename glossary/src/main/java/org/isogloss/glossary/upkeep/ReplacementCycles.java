package org.isogloss.glossary.upkeep;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.upkeep.TermbaseLint.Fault;

/**
 * Finds deprecated terms whose replacement is deprecated in favor of them, directly or indirectly.
 */
final class ReplacementCycles {

  /** How many terms of a cycle a message names. */
  private static final int MOST_NAMED = 10;

  private final Map<String, String> replacements = new LinkedHashMap<>();
  private final Map<String, Concept> owners = new HashMap<>();

  private ReplacementCycles(Termbase termbase) {
    for (Concept concept : termbase.concepts()) {
      Optional<Term> replacement = concept.replacement();
      for (Term term : concept.terms()) {
        if (term.status() == TermStatus.DEPRECATED && replacement.isPresent()) {
          add(TermbaseLint.fold(term.text()), TermbaseLint.fold(replacement.get().text()), concept);
        }
      }
    }
  }

  private void add(String text, String replacement, Concept concept) {
    if (!text.equals(replacement) && replacements.putIfAbsent(text, replacement) == null) {
      owners.put(text, concept);
    }
  }

  /** Each cycle once, reported for the concept where it is first entered. */
  static void of(Termbase termbase, Consumer<Fault> faults) {
    ReplacementCycles cycles = new ReplacementCycles(termbase);
    Set<String> done = new LinkedHashSet<>();
    for (String start : cycles.replacements.keySet()) {
      Set<String> way = new LinkedHashSet<>();
      String at = start;
      while (at != null && !done.contains(at) && way.add(at)) {
        at = cycles.replacements.get(at);
      }
      // A path that ends in one taken before does not close a cycle of its own.
      if (at != null && !done.contains(at)) {
        faults.accept(cycles.fault(at, way));
      }
      done.addAll(way);
    }
  }

  private Fault fault(String entered, Set<String> way) {
    List<String> circle = way.stream().dropWhile(text -> !text.equals(entered)).toList();
    String named =
        String.join("” is replaced by “", circle.subList(0, Math.min(MOST_NAMED, circle.size())));
    String skipped =
        circle.size() > MOST_NAMED
            ? "” and so on, over %d terms, to “".formatted(circle.size())
            : "” is replaced by “";
    return new Fault(
        FaultKind.REPLACEMENT_CYCLE,
        owners.get(entered).id(),
        "“" + named + skipped + entered + "”, expected an end");
  }
}
