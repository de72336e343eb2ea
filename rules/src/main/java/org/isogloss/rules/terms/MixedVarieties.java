package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Joins the findings of words that are spelled as in two varieties of English, such as {@code
 * color} beside {@code colour} and {@code learned} beside {@code learnt}: which variety to follow
 * is one decision for all of them.
 */
final class MixedVarieties {

  private static final int MOST_NAMED = 4;

  private final List<ReportedConcept> mixed;
  private final Optional<String> variety;
  private final Comparator<Place> bookOrder;

  private MixedVarieties(
      List<ReportedConcept> mixed, Optional<String> variety, Comparator<Place> bookOrder) {
    this.mixed = mixed;
    this.variety = variety;
    this.bookOrder = bookOrder;
  }

  /**
   * The findings of concepts, those of words in two varieties as one in the place of the first.
   *
   * @param variety the variety of English of the manuscript; empty where it has several
   * @param bookOrder the order of the places in the manuscript
   */
  static List<Hit> joined(
      List<ReportedConcept> concepts, Optional<String> variety, Comparator<Place> bookOrder) {
    List<ReportedConcept> mixed = concepts.stream().filter(MixedVarieties::isMixed).toList();
    if (mixed.size() < 2) {
      return concepts.stream().map(ReportedConcept::hit).toList();
    }
    List<Hit> hits = new ArrayList<>();
    boolean isJoined = false;
    for (ReportedConcept concept : concepts) {
      if (!isMixed(concept)) {
        hits.add(concept.hit());
      } else if (!isJoined) {
        hits.add(new MixedVarieties(mixed, variety, bookOrder).hit());
        isJoined = true;
      }
    }
    return hits;
  }

  /** Low confidence is that of a single word, which says nothing about the others. */
  private static boolean isMixed(ReportedConcept concept) {
    return concept.hit().confidence() != Confidence.LOW
        && !concept.isInGlossary()
        && concept.concept().isRegional();
  }

  private Hit hit() {
    Hit first = mixed.get(0).hit();
    return first
        .saying(message())
        .as(
            mixed.stream()
                .flatMap(concept -> concept.hit().severity().stream())
                .max(Comparator.naturalOrder())
                .orElse(Severity.WARNING))
        .with(
            mixed.stream()
                .map(concept -> concept.hit().confidence())
                .max(Comparator.naturalOrder())
                .orElseThrow())
        .with(grounds());
  }

  private String message() {
    List<String> words = words();
    int unnamed = words.size() - MOST_NAMED;
    String more = unnamed > 0 ? "; and %d more".formatted(unnamed) : "";
    boolean isDecided =
        mixed.stream()
            .allMatch(concept -> concept.preference().filter(p -> p.isOf(variety)).isPresent());
    String advice =
        isDecided ? "use the %s spellings".formatted(variety.orElseThrow()) : "follow one";
    return "Words are spelled as in two varieties of English: %s%s; %s."
        .formatted(
            words.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")), more, advice);
  }

  /** Each word with its spellings; the plural of one that is named says no more. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (ReportedConcept concept : mixed) {
      List<String> names = concept.uses().names().stream().map(TermForm::text).toList();
      if (names.stream().noneMatch(named::contains)) {
        words.add(spellings(concept));
      }
      named.addAll(names);
    }
    return words;
  }

  private static String spellings(ReportedConcept concept) {
    return concept.uses().names().stream()
        .map(name -> "“%s” (%d)".formatted(name.text(), concept.uses().count(name)))
        .collect(Collectors.joining(", "));
  }

  /** What all of them rest on; a form of two of them, and its places, once. */
  private Grounds<Place> grounds() {
    Map<String, Grounds.Form> forms = new LinkedHashMap<>();
    Set<Grounds.Occurrence<Place>> occurrences = new LinkedHashSet<>();
    Set<Grounds.Evidence<Place>> evidence = new LinkedHashSet<>();
    for (ReportedConcept concept : mixed) {
      Grounds<Place> grounds = concept.hit().grounds();
      grounds.forms().forEach(form -> forms.putIfAbsent(form.text(), form));
      occurrences.addAll(grounds.occurrences());
      evidence.addAll(grounds.evidence());
    }
    return Grounds.ofConcept(
        List.copyOf(forms.values()),
        occurrences.stream()
            .sorted(Comparator.comparing(Grounds.Occurrence<Place>::place, bookOrder))
            .toList(),
        List.copyOf(evidence));
  }
}
