package org.isogloss.rules.bilingual.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.text.AcronymLetters;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.LanguageWords;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.rules.glossary.GlossaryAnalysis;

/** Looks for the English terms of concepts in texts. Not thread-safe. */
final class EnglishTerms {

  private static final Pattern ACRONYM = Pattern.compile("(?<!\\p{Alnum})\\p{Lu}{2,6}(?=s?\\b)");

  /** The shortest stem that is recognized inside of another word; one shorter at its beginning. */
  private static final int SHORTEST_PART = 5;

  /** How much of a concept's name a text has. */
  enum Presence {
    NONE,
    /** A word of it, such as its head. */
    PARTLY,
    WHOLE
  }

  /** An English text. */
  final class Text {

    private final Set<Concept> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Concept, Term> deprecated = new IdentityHashMap<>();
    private final IdentityHashMap<Concept, Set<Term>> terms = new IdentityHashMap<>();
    private final Set<String> stems;
    private final List<String> lowered;
    private final List<String> acronyms;

    private Text(String text) {
      for (Candidate candidate : glossary.all(text)) {
        terms
            .computeIfAbsent(candidate.concept(), concept -> new LinkedHashSet<>())
            .add(candidate.term());
        if (candidate.isDeprecated()) {
          deprecated.put(candidate.concept(), candidate.term());
        } else {
          used.add(candidate.concept());
        }
      }
      this.stems = stems(text);
      this.lowered = words(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      this.acronyms = ACRONYM.matcher(text).results().map(found -> found.group()).toList();
    }

    /**
     * How much of the terms of a concept occurs in it. Other words of the same stems count, in any
     * order: in a translation a noun may become a verb, and two terms may share a word.
     */
    Presence presence(Concept concept) {
      if (used.contains(concept)) {
        return Presence.WHOLE;
      }
      Presence most = Presence.NONE;
      for (Wanted term : wanted(concept)) {
        boolean whole = term.stems().stream().allMatch(this::has) || isAbbreviated(term.term());
        if (whole) {
          return Presence.WHOLE;
        }
        if (term.stems().stream().anyMatch(this::has)) {
          most = Presence.PARTLY;
        }
      }
      return most;
    }

    /** Whether it has a word of a stem, by itself or as a part of another: covariance. */
    private boolean has(String stem) {
      return stems.contains(stem)
          || (stem.length() >= SHORTEST_PART
              && lowered.stream().anyMatch(word -> word.contains(stem)))
          || (stem.length() == SHORTEST_PART - 1
              && lowered.stream().anyMatch(word -> word.startsWith(stem)));
    }

    private boolean isAbbreviated(Term term) {
      return acronyms.stream()
          .anyMatch(letters -> AcronymLetters.mayStandFor(letters, term.text()));
    }

    /** The terms of a concept that occur in it, deprecated ones included. */
    Set<Term> terms(Concept concept) {
      return terms.getOrDefault(concept, Set.of());
    }

    /** The deprecated term of a concept that occurs in it; null if none does. */
    Term deprecated(Concept concept) {
      return deprecated.get(concept);
    }
  }

  private record Wanted(Term term, Set<String> stems) {}

  private final GlossaryAnalysis glossary;
  private final LanguageWords words = new LanguageWords(LanguageTag.ENGLISH);
  private final IdentityHashMap<Concept, List<Wanted>> wanted = new IdentityHashMap<>();

  EnglishTerms(GlossaryAnalysis glossary) {
    this.glossary = glossary;
  }

  Text text(String text) {
    return new Text(text);
  }

  /** The English terms of a concept that may be used. */
  static List<Term> usable(Concept concept) {
    return concept.terms().stream().filter(term -> term.status() != TermStatus.DEPRECATED).toList();
  }

  private List<Wanted> wanted(Concept concept) {
    return wanted.computeIfAbsent(
        concept,
        c -> usable(c).stream().map(term -> new Wanted(term, stems(term.text()))).toList());
  }

  private List<String> words(String text) {
    return words.words(text).stream().map(span -> span.in(text)).toList();
  }

  private Set<String> stems(String text) {
    List<String> all = words(text);
    List<String> content = new ArrayList<>(all);
    content.removeIf(FunctionWords::contains);
    Set<String> stems = new HashSet<>();
    (content.isEmpty() ? all : content).forEach(word -> stems.add(words.key(word)));
    return stems;
  }
}
