package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.TermConcept;

/**
 * The places where a concept is used, with the name used there, in book order. A name inside a
 * longer name of the same concept is not counted separately, nor is a compound whose position
 * explains its spelling.
 */
final class ConceptUses {

  /**
   * One place of a concept.
   *
   * @param name how its form is written most often, in the singular
   * @param shown the name that this is a place of: its own, or the one in a longer phrase
   * @param shownName how that is written most often
   */
  record Use(Mention mention, TermForm form, String name, TermForm shown, String shownName) {

    /** Whether it is a place of a longer phrase with the name in it. */
    boolean isLonger() {
      return !name.equals(shownName);
    }

    /** Whether the name modifies a noun after it, within its longer phrase or after it. */
    boolean isBeforeNoun() {
      return form.key().startsWith(shown.key() + " ") || mention.attributive();
    }

    /**
     * Whether the place gives a reason to write the name as it is there: a heading, a table or a
     * label, quotation marks, bold or italics, a link, or a capital beside it that makes both names
     * or parts of one.
     */
    boolean isExplained() {
      return !Zone.RUNNING_TEXT.contains(mention.zone())
          || mention.quoted()
          || mention.isInLink()
          || mention.isEmphasized()
          || mention.isInLabel()
          || mention.isBesideCapital()
          || mention.isNamed();
    }
  }

  private final List<Use> uses = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final CompoundPosition position;

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
    Map<String, TermForm> byText = new HashMap<>();
    concept.forms().forEach(form -> byText.putIfAbsent(form.text(), form));
    for (TermForm form : concept.forms()) {
      String name = singular(form, byText).text();
      TermForm shown = singular(concept.name(form), byText);
      String shownName = shown.text();
      for (Mention mention : form.mentions()) {
        if (bySentence.get(mention.sentence()).stream().noneMatch(m -> isInside(mention, m))) {
          uses.add(new Use(mention, form, name, shown, shownName));
        }
      }
    }
    position = new CompoundPosition(uses);
    uses.removeAll(position.explained());
    for (Use use : uses) {
      counts.merge(use.shownName(), 1, Integer::sum);
      shown.putIfAbsent(use.name(), use.shownName());
      if (use.isLonger()) {
        counts.merge(use.name(), 1, Integer::sum);
      }
    }
    uses.sort(
        Comparator.comparingInt((Use use) -> order.get(use.mention().place().document()))
            .thenComparing(use -> use.mention().place().span()));
  }

  /**
   * The singular of a form that is the plural of another one: the lemma of a new word depends on
   * how its places are tagged.
   */
  private static TermForm singular(TermForm form, Map<String, TermForm> byText) {
    String text = form.text();
    return text.endsWith("s")
        ? byText.getOrDefault(text.substring(0, text.length() - 1), form)
        : form;
  }

  private static boolean isInside(Mention mention, Mention other) {
    return other.covers(mention) && !mention.covers(other);
  }

  List<Use> all() {
    return uses;
  }

  /** Whether each place is wrong where it is: hyphenated after a noun, or open before it. */
  boolean areDecidedByPosition() {
    return position.decides();
  }

  /** The form of a compound that its position makes right in all places. */
  Optional<Preference> rightInPosition() {
    return position.right();
  }

  /** Whether a place is one of a compound whose position explains how it is written there. */
  boolean isInPosition(Use use) {
    return position.explains(use);
  }

  /**
   * Whether all places of other names than the most frequent one are words that stand alone: what
   * has no capital there is rather a key or the name of a package.
   */
  boolean areOthersAlone() {
    String usual = names().get(0).text();
    return uses.stream()
        .filter(use -> !use.shownName().equals(usual))
        .allMatch(use -> use.mention().isAlone());
  }

  /** The name that a form shows: itself or, if it is a longer phrase, the one in it. */
  String nameIn(TermForm form) {
    return shown.getOrDefault(form.text(), form.text());
  }

  /** The number of places of a form, those of a name in longer phrases included. */
  int count(TermForm form) {
    return count(form.text());
  }

  /** The number of places of a name, those in longer phrases included. */
  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  /** The share of a form among the places, those of a name in longer phrases included. */
  double share(TermForm form) {
    return (double) count(form) / uses.size();
  }

  /** The same among the places whose capitals are the author's choice; 0 if there are none. */
  double shareOfCapitals(TermForm form) {
    List<Use> telling =
        uses.stream().filter(use -> use.mention().wording().isCaseTelling()).toList();
    String name = form.text();
    long own =
        telling.stream()
            .filter(use -> use.shownName().equals(name) || use.name().equals(name))
            .count();
    return telling.isEmpty() ? 0 : (double) own / telling.size();
  }

  /** The names that the places show, the most frequent first. */
  List<TermForm> names() {
    return distinct(uses.stream(), Use::shownName, Use::shown);
  }

  /** The longer phrases that are used, with a name in each, the most frequent first. */
  List<TermForm> longer() {
    return distinct(uses.stream().filter(Use::isLonger), Use::name, Use::form);
  }

  /** The forms that occur on their own somewhere: first names, then longer phrases. */
  List<TermForm> forms() {
    Set<String> used = uses.stream().map(Use::name).collect(Collectors.toSet());
    return Stream.concat(
            names().stream().filter(name -> used.contains(name.text())), longer().stream())
        .toList();
  }

  /**
   * Each text once, the most frequent first: the lemmas of one word may differ where the tags of
   * its places do.
   */
  private List<TermForm> distinct(
      Stream<Use> some, Function<Use, String> text, Function<Use, TermForm> form) {
    Map<String, TermForm> first = new HashMap<>();
    some.forEach(
        use ->
            first.merge(
                text.apply(use),
                form.apply(use),
                BinaryOperator.minBy(Comparator.comparing(TermForm::key))));
    return first.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, TermForm> one) -> -count(one.getKey()))
                .thenComparing(one -> one.getValue().key()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
