package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;

/**
 * A candidate in the list of a manuscript's terms.
 *
 * @param form the term as it is written
 * @param termhood how strongly it is a term, 0 or more; for a concept the sum over all its names
 * @param concepts the concepts that have this and other names; empty if it has no competing name
 */
public record RankedTerm(TermForm form, double termhood, List<TermConcept> concepts) {

  public RankedTerm {
    concepts = List.copyOf(concepts);
  }

  /**
   * The terms of a manuscript, the most likely first; each concept with several names is
   * represented by the most frequent.
   *
   * @param terms what was found
   * @param minCount the minimum number of places of a term
   */
  public static List<RankedTerm> rank(TermAnalysis.Terms terms, int minCount) {
    Termhood termhood = new Termhood(terms.forms());
    List<RankedTerm> ranked = new ArrayList<>();
    Set<TermForm> named = new HashSet<>();
    for (TermConcept concept : terms.variants().concepts()) {
      named.addAll(concept.forms());
      if (concept.forms().stream().mapToLong(RankedTerm::ownCount).sum() < minCount) {
        continue;
      }
      double together = concept.forms().stream().mapToDouble(termhood::of).sum();
      ranked.add(new RankedTerm(usual(concept), together, List.of(concept)));
    }
    for (TermForm form : terms.forms()) {
      if (!named.contains(form) && isListed(form, minCount)) {
        ranked.add(new RankedTerm(form, termhood.of(form), List.of()));
      }
    }
    return sorted(ranked);
  }

  private static List<RankedTerm> sorted(List<RankedTerm> ranked) {
    return ranked.stream()
        .sorted(
            Comparator.comparingDouble((RankedTerm term) -> -term.termhood())
                .thenComparing(term -> term.form().key()))
        .toList();
  }

  /**
   * Ranked terms for a glossary, in which a name that a further word narrows is a concept of its
   * own: “storm bell” is not another name for “bell”, although the manuscript may use it as one. So
   * is a name that is hardly one of the same concept.
   *
   * @param ranked the terms of a manuscript
   * @param terms what was found in it
   * @param minCount the minimum number of places of a term that is set apart
   */
  public static List<RankedTerm> withOthersApart(
      List<RankedTerm> ranked, TermAnalysis.Terms terms, int minCount) {
    Termhood termhood = new Termhood(terms.forms());
    Map<TermForm, RankedTerm> apart = new LinkedHashMap<>();
    List<RankedTerm> all = new ArrayList<>();
    for (RankedTerm term : ranked) {
      Set<TermForm> likely = term.likelyNames();
      List<TermForm> others =
          term.names().stream()
              .filter(name -> !likely.contains(name) || isNarrower(name, term.form()))
              .toList();
      all.add(others.isEmpty() ? term : term.without(others, termhood));
      others.stream()
          .filter(name -> isListed(name, minCount))
          .forEach(name -> apart.put(name, new RankedTerm(name, termhood.of(name), List.of())));
    }
    all.forEach(term -> term.names().forEach(apart::remove));
    all.addAll(apart.values());
    return sorted(all);
  }

  /**
   * The names that are likely to be those of one concept with the most frequent, directly or by way
   * of others: what has low confidence in a check would be wrong in a glossary.
   */
  private Set<TermForm> likelyNames() {
    Set<TermForm> likely = new HashSet<>(Set.of(form));
    for (TermConcept concept : concepts) {
      List<FormPair> links = concept.pairs().stream().filter(RankedTerm::isLikely).toList();
      boolean grows = true;
      while (grows) {
        grows = false;
        for (FormPair link : links) {
          if (likely.contains(link.one()) || likely.contains(link.other())) {
            grows |= likely.addAll(List.of(link.one(), link.other()));
          }
        }
      }
      concept.forms().stream()
          .filter(name -> likely.contains(concept.name(name)))
          .forEach(likely::add);
    }
    return likely;
  }

  /** In capitals, two names are the same text. */
  private static boolean isLikely(FormPair pair) {
    return pair.kind() == PairKind.CASE || VariantFinder.reaches(pair, Level.MEDIUM);
  }

  /** Whether a name has all content words of another one, and more. */
  private static boolean isNarrower(TermForm name, TermForm other) {
    return name.sequence().size() > other.sequence().size()
        && name.sequence().containsAll(other.sequence());
  }

  /** The same term without some of its other names. */
  private RankedTerm without(List<TermForm> names, Termhood termhoods) {
    List<TermConcept> left = new ArrayList<>();
    for (TermConcept concept : concepts) {
      List<TermForm> forms = concept.forms().stream().filter(one -> !names.contains(one)).toList();
      if (forms.size() > 1) {
        left.add(new TermConcept(forms, concept.pairs(), concept.longer()));
      }
    }
    Set<TermForm> forms = new LinkedHashSet<>(List.of(form));
    left.forEach(concept -> forms.addAll(concept.forms()));
    return new RankedTerm(form, forms.stream().mapToDouble(termhoods::of).sum(), left);
  }

  /**
   * Ranked terms with each name once: one that competes with several others, which do not compete
   * with each other, is a candidate for each of these concepts, of which the first counts.
   */
  public static List<RankedTerm> byName(List<RankedTerm> ranked) {
    Map<TermForm, RankedTerm> names = new LinkedHashMap<>();
    ranked.forEach(term -> names.merge(term.form(), term, RankedTerm::joined));
    return List.copyOf(names.values());
  }

  private RankedTerm joined(RankedTerm weaker) {
    List<TermConcept> all = new ArrayList<>(concepts);
    all.addAll(weaker.concepts);
    return new RankedTerm(form, termhood, all);
  }

  /**
   * The most frequent name of a concept. Among names that differ only in capitals it is the one
   * used most often where capitals are significant, which in a heading they are not.
   */
  private static TermForm usual(TermConcept concept) {
    TermForm first = concept.forms().get(0);
    return concept.forms().stream()
        .filter(form -> form.key().equalsIgnoreCase(first.key()))
        .max(Comparator.comparingLong(RankedTerm::telling))
        .orElseThrow();
  }

  private static long telling(TermForm form) {
    return form.mentions().stream().filter(mention -> mention.wording().isCaseTelling()).count();
  }

  /** All names of the term, its own first, the others by frequency. */
  public List<TermForm> names() {
    Set<TermForm> names = new LinkedHashSet<>(List.of(form));
    concepts.forEach(concept -> names.addAll(concept.forms()));
    return List.copyOf(names);
  }

  /** Whether the manuscript itself uses the term, not only the works that it cites. */
  private static boolean isListed(TermForm form, int minCount) {
    return form.isNominal() && form.isIndependent() && ownCount(form) >= minCount;
  }

  private static long ownCount(TermForm form) {
    return form.mentions().stream()
        .filter(mention -> mention.zone() != Zone.REFERENCE_ENTRY)
        .count();
  }
}
