package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/** The words of the terms to use, which count as correctly spelled. */
public final class TermWords {

  private TermWords() {}

  /**
   * All words of preferred and admitted terms, separately and joined by hyphens as listed, in all
   * their forms: plurals, tenses, and with a sentence-initial capital.
   */
  public static SortedSet<String> of(Termbase termbase) {
    SortedSet<String> words = new TreeSet<>();
    Tokens tokens = new Tokens();
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        if (term.status() != TermStatus.DEPRECATED) {
          add(ListedTerm.of(concept, term, tokens), words);
        }
      }
    }
    return Collections.unmodifiableSortedSet(words);
  }

  private static void add(ListedTerm listed, SortedSet<String> words) {
    Term term = listed.term();
    for (String whole : term.text().split("\\s+", -1)) {
      addCapitals(whole, term, words);
    }
    for (int i = 0; i < listed.words().size(); i++) {
      ListedTerm.Word word = listed.words().get(i);
      if (word.word() && word.text().codePoints().anyMatch(Character::isLetter)) {
        for (String form : forms(word, listed.verbHead() == i)) {
          addCapitals(form, term, words);
        }
      }
    }
  }

  private static List<String> forms(ListedTerm.Word word, boolean verb) {
    List<String> forms = new ArrayList<>(List.of(word.text()));
    for (Inflection inflection : Inflection.values()) {
      if (inflection.isOfNoun() || (verb && inflection.isOfVerb())) {
        forms.add(Rendering.form(word.text(), word.folded(), inflection));
      }
    }
    return forms;
  }

  private static void addCapitals(String form, Term term, SortedSet<String> words) {
    if (form.isBlank()) {
      return;
    }
    words.add(form);
    boolean small = form.equals(form.toLowerCase(Locale.ROOT));
    if (small) {
      words.add(Folding.capital(form));
    }
    if (small && !term.caseSensitive()) {
      words.add(form.toUpperCase(Locale.ROOT));
    }
  }
}
