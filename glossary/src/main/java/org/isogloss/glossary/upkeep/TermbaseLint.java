package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.vale.ValeVocabulary;

/** Reports where a termbase contradicts itself. */
public final class TermbaseLint {

  /**
   * A fault of a termbase.
   *
   * @param kind the kind of fault
   * @param concept the id of the concept to correct
   * @param message what is wrong and what was expected
   */
  public record Fault(FaultKind kind, String concept, String message) {}

  /**
   * The maximum number of earlier twins that a term is compared with: a thousand duplicates are one
   * mistake.
   */
  private static final int MOST_TWINS = 8;

  /** The likely maximum length of a term, in words. */
  static final int LONGEST = 50;

  private static final Pattern COMMA = Pattern.compile(",\\s+|[，、;；]\\s*");
  private static final Pattern ENUMERATION =
      Pattern.compile("(?i).*\\b(and|or|&)\\b.*", Pattern.DOTALL);

  /** A term with its place. */
  record Entry(Concept concept, LanguageSection section, Term term) {

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
    entries.forEach(lint::checkLength);
    termbase.concepts().forEach(lint::checkConcept);
    lint.checkTwins(entries);
    lint.checkSources(entries);
    Overlaps.of(entries, lint.faults::add);
    ReplacementCycles.of(termbase, lint.faults::add);
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

  private void add(FaultKind kind, Concept concept, String message) {
    faults.add(new Fault(kind, concept.id(), message));
  }

  private void checkLetters(Entry entry) {
    DeceptiveCharacters.fault(entry.term().text(), entry.section().language())
        .ifPresent(fault -> add(fault.kind(), entry.concept(), fault.message()));
  }

  /** What looks like several terms in one, or like a sentence. */
  private void checkLength(Entry entry) {
    String text = entry.term().text();
    int words = Overlaps.words(text).length;
    if (words > LONGEST) {
      add(
          FaultKind.TERM_LONG,
          entry.concept(),
          "a term of %d words (“%s”), expected at most %d"
              .formatted(words, shortened(text), LONGEST));
    }
    String[] parts = COMMA.split(text, -1);
    boolean phrase =
        entry.term().exactForm() || ENUMERATION.matcher(parts[parts.length - 1]).matches();
    if (parts.length > 1 && !phrase) {
      add(
          FaultKind.TERM_LIST,
          entry.concept(),
          ("“%s” looks like %d terms, expected separate terms (in a table cell separated by |), or"
                  + " exact form if it is one term")
              .formatted(shortened(text), parts.length));
    }
  }

  /** As much of a text as a message needs. */
  static String shortened(String text) {
    int most = 60;
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  private void checkConcept(Concept concept) {
    boolean english = !concept.terms().isEmpty();
    if (!english) {
      add(FaultKind.TARGET_EMPTY, concept, "no English term, expected at least one");
    } else if (concept.replacement().isEmpty()) {
      add(
          FaultKind.TARGET_EMPTY,
          concept,
          "only deprecated English terms, expected a preferred or admitted one");
    }
    for (LanguageSection section : concept.languages()) {
      List<String> preferred =
          section.terms().stream()
              .filter(term -> term.status() == TermStatus.PREFERRED)
              .map(term -> Folding.composed(term.text()))
              .distinct()
              .toList();
      List<String> expanded = ValeVocabulary.expanded(concept);
      if (preferred.size() > 1 && !expanded.containsAll(preferred)) {
        add(
            FaultKind.PREFERRED_TWICE,
            concept,
            "“"
                + String.join("” and “", preferred)
                + "” are "
                + (preferred.size() == 2 ? "both" : "all")
                + " preferred, expected one");
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
        for (int j = 0; j < Math.min(i, MOST_TWINS); j++) {
          compare(same.get(j), same.get(i));
        }
      }
    }
  }

  private void compare(Entry first, Entry second) {
    String text = second.term().text();
    boolean sameText = Folding.composed(first.term().text()).equals(Folding.composed(text));
    boolean sameConcept = first.isOf(second.concept());
    if (isOfOnePattern(first, second) || isSharedReplacement(first, second)) {
      return;
    }
    String other = sameConcept ? "" : " of concept '" + first.concept().id() + "'";
    if (sameText && first.isUsable() != second.isUsable()) {
      add(
          FaultKind.STATUS_CONTRADICTED,
          second.concept(),
          "“"
              + text
              + "” is "
              + second.term().status().label()
              + " here and "
              + first.term().status().label()
              + (sameConcept
                  ? " elsewhere in the concept"
                  : " in concept '" + first.concept().id() + "'")
              + ", expected one status");
    } else if (sameText && (sameConcept || second.section().isEnglish())) {
      add(FaultKind.TERM_DUPLICATE, second.concept(), "“" + text + "” is " + duplicateOf(other));
    } else if (!sameText
        && (first.isUsable() || second.isUsable())
        && first.isUsable() == second.isUsable()
        && !(first.term().caseSensitive() && second.term().caseSensitive() && !sameConcept)) {
      add(
          FaultKind.CASE_TWIN,
          second.concept(),
          "“" + text + "” and “" + first.term().text() + "”" + other + " differ only in case");
    }
  }

  /** Whether both are readings of one pattern of Vale. */
  private static boolean isOfOnePattern(Entry first, Entry second) {
    return first.isOf(second.concept())
        && first.term().status() == second.term().status()
        && ValeVocabulary.expanded(first.concept())
            .containsAll(List.of(first.term().text(), second.term().text()));
  }

  /** Whether a style of Vale has the same replacement for two patterns, which is not a mistake. */
  private static boolean isSharedReplacement(Entry first, Entry second) {
    return !first.isOf(second.concept())
        && first.isUsable()
        && second.isUsable()
        && first.term().text().equals(second.term().text())
        && !ValeVocabulary.pattern(first.concept()).isEmpty()
        && !ValeVocabulary.pattern(second.concept()).isEmpty();
  }

  private static String duplicateOf(String other) {
    return other.isEmpty() ? "listed twice, expected once" : "a duplicate of the term" + other;
  }

  /** A source term with different preferred targets in two concepts. */
  private void checkSources(List<Entry> entries) {
    Map<String, Entry> known = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.section().isEnglish() || !entry.isUsable()) {
        continue;
      }
      String key = entry.section().language() + "\t" + Folding.composed(entry.term().text());
      Entry before = known.putIfAbsent(key, entry);
      Optional<Term> target = entry.concept().preferred();
      if (before != null
          && !before.isOf(entry.concept())
          && target.isPresent()
          && before.concept().preferred().isPresent()
          && !before.concept().preferred().get().text().equals(target.get().text())) {
        add(
            FaultKind.SOURCE_AMBIGUOUS,
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

  /**
   * A text normalized so that twins are equal: in lower case, with single spaces and composed
   * letters.
   */
  public static String fold(String text) {
    return Folding.composed(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
  }
}
