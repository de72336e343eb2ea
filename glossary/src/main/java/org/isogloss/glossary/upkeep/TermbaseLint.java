package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/** Tells where a termbase contradicts itself. */
public final class TermbaseLint {

  /**
   * A fault of a termbase.
   *
   * @param kind what sort of fault, in lower-case kebab
   * @param concept the id of the concept to mend
   * @param message what is wrong and what was expected
   */
  public record Fault(String kind, String concept, String message) {}

  /** A term with where it stands. */
  private record Entry(Concept concept, LanguageSection section, Term term) {

    boolean isOf(Concept other) {
      return concept.id().equals(other.id());
    }

    boolean isUsable() {
      return term.status() != TermStatus.DEPRECATED;
    }
  }

  private final Termbase termbase;
  private final List<Fault> faults = new ArrayList<>();

  private TermbaseLint(Termbase termbase) {
    this.termbase = termbase;
  }

  /** All faults, by the order of the concepts. */
  public static List<Fault> of(Termbase termbase) {
    TermbaseLint lint = new TermbaseLint(termbase);
    List<Entry> entries = lint.entries();
    entries.forEach(lint::checkLetters);
    termbase.concepts().forEach(lint::checkConcept);
    lint.checkTwins(entries);
    lint.checkSources(entries);
    lint.checkOverlaps(entries);
    lint.checkCycles();
    Map<String, Integer> order = new HashMap<>();
    termbase.concepts().forEach(concept -> order.put(concept.id(), order.size()));
    lint.faults.sort(Comparator.comparing(fault -> order.get(fault.concept())));
    return List.copyOf(lint.faults);
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      for (LanguageSection section : concept.languages()) {
        section.terms().forEach(term -> entries.add(new Entry(concept, section, term)));
      }
    }
    return entries;
  }

  private void add(String kind, Concept concept, String message) {
    faults.add(new Fault(kind, concept.id(), message));
  }

  private void checkLetters(Entry entry) {
    Letters.fault(entry.term().text(), entry.section().language())
        .ifPresent(fault -> add(fault.kind(), entry.concept(), fault.message()));
  }

  private void checkConcept(Concept concept) {
    boolean english = !concept.terms().isEmpty();
    if (!english) {
      add("target-empty", concept, "no English term, expected at least one");
    } else if (concept.replacement().isEmpty()) {
      add("target-empty", concept, "only deprecated English terms, expected one to use");
    }
    for (LanguageSection section : concept.languages()) {
      List<String> preferred =
          section.terms().stream()
              .filter(term -> term.status() == TermStatus.PREFERRED)
              .map(Term::text)
              .distinct()
              .toList();
      if (preferred.size() > 1) {
        add(
            "preferred-twice",
            concept,
            "“" + String.join("” and “", preferred) + "” are both preferred, expected one");
      }
    }
  }

  /** Terms of the same letters: duplicates, contradictions and twins in case. */
  private void checkTwins(List<Entry> entries) {
    Map<String, List<Entry>> byLetters = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String key = entry.section().language() + "\t" + fold(entry.term().text());
      byLetters.computeIfAbsent(key, letters -> new ArrayList<>()).add(entry);
    }
    for (List<Entry> same : byLetters.values()) {
      for (int i = 1; i < same.size(); i++) {
        for (int j = 0; j < i; j++) {
          compare(same.get(j), same.get(i));
        }
      }
    }
  }

  private void compare(Entry first, Entry second) {
    String text = second.term().text();
    boolean sameText = first.term().text().equals(text);
    boolean sameConcept = first.isOf(second.concept());
    String other = sameConcept ? "" : " of concept '" + first.concept().id() + "'";
    if (sameText && first.isUsable() != second.isUsable()) {
      add(
          "status-contradicted",
          second.concept(),
          "“"
              + text
              + "” is "
              + second.term().status().label()
              + " here and "
              + first.term().status().label()
              + (sameConcept ? " too" : " in concept '" + first.concept().id() + "'")
              + ", expected one status");
    } else if (sameText && (sameConcept || second.section().isEnglish())) {
      add("term-duplicate", second.concept(), "“" + text + "” is a duplicate" + duplicateOf(other));
    } else if (!sameText
        && (first.isUsable() || second.isUsable())
        && first.isUsable() == second.isUsable()
        && !(first.term().caseSensitive() && second.term().caseSensitive() && !sameConcept)) {
      add(
          "case-twin",
          second.concept(),
          "“" + text + "” and “" + first.term().text() + "”" + other + " differ in case only");
    }
  }

  private static String duplicateOf(String other) {
    return other.isEmpty() ? ", expected it once" : " of the term" + other;
  }

  /** A source term that has another preferred target in each of two concepts. */
  private void checkSources(List<Entry> entries) {
    Map<String, Entry> known = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.section().isEnglish() || !entry.isUsable()) {
        continue;
      }
      String key = entry.section().language() + "\t" + entry.term().text();
      Entry before = known.putIfAbsent(key, entry);
      Optional<Term> target = entry.concept().preferred();
      if (before != null
          && !before.isOf(entry.concept())
          && target.isPresent()
          && before.concept().preferred().isPresent()
          && !before.concept().preferred().get().text().equals(target.get().text())) {
        add(
            "source-ambiguous",
            entry.concept(),
            "“"
                + entry.term().text()
                + "” is “"
                + target.get().text()
                + "” here and “"
                + before.concept().preferred().get().text()
                + "” in concept '"
                + before.concept().id()
                + "', expected one preferred term");
      }
    }
  }

  /** A term to use that holds a deprecated one, where that one is to be replaced everywhere. */
  private void checkOverlaps(List<Entry> entries) {
    Map<String, Entry> deprecated = new TreeMap<>();
    for (Entry entry : entries) {
      if (!entry.isUsable() && entry.section().isEnglish()) {
        deprecated.putIfAbsent(fold(entry.term().text()), entry);
      }
    }
    for (Entry entry : entries) {
      if (!entry.isUsable() || !entry.section().isEnglish()) {
        continue;
      }
      for (String part : parts(fold(entry.term().text()))) {
        Entry gone = deprecated.get(part);
        boolean otherCase =
            gone != null
                && gone.term().caseSensitive()
                && !entry.term().text().contains(gone.term().text());
        if (gone != null && !gone.isOf(entry.concept()) && !otherCase) {
          add(
              "overlap-contradicted",
              entry.concept(),
              "“"
                  + entry.term().text()
                  + "” holds “"
                  + gone.term().text()
                  + "”, which concept '"
                  + gone.concept().id()
                  + "' has deprecated");
        }
      }
    }
  }

  /** All runs of words that are shorter than the whole. */
  private static Set<String> parts(String text) {
    String[] words = text.split("[\\s-]+", -1);
    Set<String> parts = new LinkedHashSet<>();
    for (int from = 0; from < words.length; from++) {
      StringBuilder part = new StringBuilder();
      for (int to = from; to < words.length; to++) {
        part.append(to > from ? " " : "").append(words[to]);
        if (to - from + 1 < words.length) {
          parts.add(part.toString());
        }
      }
    }
    return parts;
  }

  /** A deprecated term whose replacement is deprecated in favour of it, directly or by others. */
  private void checkCycles() {
    Map<String, String> replacements = new LinkedHashMap<>();
    Map<String, Concept> owners = new HashMap<>();
    for (Concept concept : termbase.concepts()) {
      Optional<Term> replacement = concept.replacement();
      for (Term term : concept.terms()) {
        if (term.status() == TermStatus.DEPRECATED && replacement.isPresent()) {
          String text = fold(term.text());
          if (!text.equals(fold(replacement.get().text()))
              && replacements.putIfAbsent(text, fold(replacement.get().text())) == null) {
            owners.put(text, concept);
          }
        }
      }
    }
    Set<String> told = new LinkedHashSet<>();
    for (String start : replacements.keySet()) {
      List<String> way = new ArrayList<>();
      String at = start;
      while (at != null && !way.contains(at)) {
        way.add(at);
        at = replacements.get(at);
      }
      if (start.equals(at) && !told.contains(start)) {
        told.addAll(way);
        way.add(start);
        add(
            "replacement-cycle",
            owners.get(start),
            "“" + String.join("” is replaced by “", way) + "”, expected an end");
      }
    }
  }

  /** A text in which twins are the same: without capitals, and with single blanks. */
  public static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
