package org.isogloss.rules.bilingual.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.bilingual.glossary.OtherWords.Unit;

/** The terms that a glossary has in a language other than English. Not thread-safe. */
final class OtherTerms {

  /**
   * A term in a text.
   *
   * @param span where it is
   * @param concepts what it may mean; several for a homonym. Equal terms have the same list
   * @param isWhole whether it consists of whole words, as far as the dictionary knows: if not, it
   *     may be the end of one word and the beginning of the next
   * @param before the key of the word or character that directly precedes it; empty if none does
   * @param after the key of the one that directly follows
   */
  record Found(Span span, List<Concept> concepts, boolean isWhole, String before, String after) {}

  /** The shortest word in UTF-16 code units that is recognized as a part of a compound. */
  private static final int SHORTEST_PART = 5;

  /** So many characters in a row are a term by no accident. */
  private static final int LEAST_CERTAIN = 3;

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<Concept> shown = Collections.unmodifiableList(concepts);
  }

  private final LanguageTag language;
  private final OtherWords words;
  private final Node root = new Node();

  /** The keys of each term of each concept. */
  private final IdentityHashMap<Concept, List<Set<String>>> keys = new IdentityHashMap<>();

  /**
   * @param language the language of the texts; the terms are those of the same language in any
   *     variety, and those without a language
   */
  OtherTerms(Termbase termbase, LanguageTag language) {
    this.language = language;
    this.words = new OtherWords(language);
    for (Concept concept : termbase.concepts()) {
      for (LanguageSection section : concept.languages()) {
        if (!section.isEnglish() && isSame(section.language(), language)) {
          section.terms().forEach(term -> add(concept, term));
        }
      }
    }
  }

  /** Whether a section contains terms of a language. */
  private static boolean isSame(String section, LanguageTag language) {
    String primary = section.split("-", 2)[0];
    String undetermined = LanguageTag.UNDETERMINED.primary();
    return primary.equalsIgnoreCase(language.primary())
        || primary.equalsIgnoreCase(undetermined)
        || language.primary().equals(undetermined);
  }

  private void add(Concept concept, Term term) {
    List<Unit> units = words.of(term.text());
    if (units.isEmpty()) {
      return;
    }
    Node node = root;
    Set<String> different = new HashSet<>();
    for (Unit unit : units) {
      node = node.next.computeIfAbsent(unit.key(), key -> new Node());
      different.add(unit.key());
    }
    if (!node.concepts.contains(concept)) {
      node.concepts.add(concept);
    }
    keys.computeIfAbsent(concept, c -> new ArrayList<>()).add(different);
  }

  /** The terms of a concept that may be used in the language. */
  List<Term> usable(Concept concept) {
    return concept.languages().stream()
        .filter(section -> !section.isEnglish() && isSame(section.language(), language))
        .flatMap(section -> section.terms().stream())
        .filter(term -> term.status() != TermStatus.DEPRECATED)
        .toList();
  }

  /** Whether the glossary has no term of the language. */
  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The terms in a text, the leftmost first and of these the longest, without overlaps. */
  List<Found> longest(String text) {
    List<Unit> units = words.of(text);
    List<Found> found = new ArrayList<>();
    int done = 0;
    for (int first = 0; first < units.size(); first++) {
      int last = first < done ? -1 : longest(units, first, found);
      done = Math.max(done, last + 1);
    }
    return found;
  }

  /**
   * Adds the longest term that begins with a unit.
   *
   * @return the index of its last unit; -1 if there is none
   */
  private int longest(List<Unit> units, int first, List<Found> found) {
    Node node = root;
    Node best = null;
    int last = -1;
    for (int i = first; i < units.size() && (i == first || units.get(i).adjoins()); i++) {
      node = node.next.get(units.get(i).key());
      if (node == null) {
        break;
      }
      if (!node.concepts.isEmpty() && isTerm(units, first, i)) {
        best = node;
        last = i;
      }
    }
    if (best != null) {
      Span span = new Span(units.get(first).span().start(), units.get(last).span().end());
      String before = first > 0 && units.get(first).adjoins() ? units.get(first - 1).key() : "";
      boolean whole =
          last - first + 1 >= LEAST_CERTAIN
              || (units.get(first).starts() && units.get(last).ends());
      boolean follows = last + 1 < units.size() && units.get(last + 1).adjoins();
      String after = follows ? units.get(last + 1).key() : "";
      found.add(new Found(span, best.shown, whole, before, after));
    }
    return last;
  }

  /**
   * Whether units may be a term: a single character only if it is a word, and two if they are not
   * both inside of words. A dictionary may cut technical terms, which are longer, anywhere.
   */
  private static boolean isTerm(List<Unit> units, int first, int last) {
    boolean starts = units.get(first).starts();
    boolean ends = units.get(last).ends();
    return last - first + 1 >= LEAST_CERTAIN
        || (starts && ends)
        || (last > first && (starts || ends));
  }

  /** The keys of the words of a text. */
  Set<String> keys(String text) {
    Set<String> all = new HashSet<>();
    words.of(text).forEach(unit -> all.add(unit.key()));
    return all;
  }

  /**
   * Whether a text has a term of a concept, also inside of a longer word or with other words
   * between its own.
   *
   * @param all the keys of its words
   */
  boolean mentions(Set<String> all, Concept concept) {
    return keys.getOrDefault(concept, List.of()).stream()
        .anyMatch(term -> term.stream().allMatch(key -> all.contains(key) || isPart(key, all)));
  }

  private static boolean isPart(String key, Set<String> words) {
    return key.length() >= SHORTEST_PART && words.stream().anyMatch(word -> word.contains(key));
  }
}
