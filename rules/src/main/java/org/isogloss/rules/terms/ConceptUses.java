package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.isogloss.core.document.DocumentId;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.TermConcept;

/**
 * The places where a concept is used, with the name used there, in book order. A name inside a
 * longer name of the same concept is not counted separately.
 */
final class ConceptUses {

  /**
   * One place of a concept.
   *
   * @param name how its form is written most often
   */
  record Use(Mention mention, TermForm form, String name) {}

  private final List<Use> uses = new ArrayList<>();
  private final Map<TermForm, String> names = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param order the place of each document in the book
   */
  ConceptUses(TermConcept concept, Map<DocumentId, Integer> order) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (TermForm form : concept.forms()) {
      for (Mention mention : form.mentions()) {
        bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
      }
    }
    for (TermForm form : concept.forms()) {
      String name = form.text();
      names.put(form, name);
      for (Mention mention : form.mentions()) {
        if (bySentence.get(mention.sentence()).stream().noneMatch(m -> isInside(mention, m))) {
          uses.add(new Use(mention, form, name));
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    uses.sort(
        Comparator.comparingInt((Use use) -> order.get(use.mention().place().document()))
            .thenComparing(use -> use.mention().place().span()));
  }

  private static boolean isInside(Mention mention, Mention other) {
    return other.covers(mention) && !mention.covers(other);
  }

  List<Use> all() {
    return uses;
  }

  /** The number of places with the name of a form. */
  int count(TermForm form) {
    return counts.getOrDefault(names.get(form), 0);
  }

  /**
   * The forms that occur on their own somewhere, the most frequent first, each name once: the
   * lemmas of one word may differ where the tags of its places do.
   */
  List<TermForm> forms() {
    Map<String, TermForm> first = new HashMap<>();
    uses.forEach(
        use ->
            first.merge(
                use.name(), use.form(), BinaryOperator.minBy(Comparator.comparing(TermForm::key))));
    return first.values().stream()
        .sorted(
            Comparator.comparingInt((TermForm form) -> -count(form)).thenComparing(TermForm::key))
        .toList();
  }
}
