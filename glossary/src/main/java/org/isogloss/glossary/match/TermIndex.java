package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;

/** The English terms of a termbase, made ready to be found. */
final class TermIndex {

  /** A sequence of words to find. */
  static final class Sequence {

    private final ListedTerm term;
    private final Term exempt;
    private final int[] words;
    private final int joint;

    /**
     * @param exempt the term that does not count in this phrase; null for a term
     * @param words the numbers of its listed words
     * @param joint the place of a word that stands for two of the term; -1 if none does
     */
    private Sequence(ListedTerm term, Term exempt, int[] words, int joint) {
      this.term = term;
      this.exempt = exempt;
      this.words = words;
      this.joint = joint;
    }

    ListedTerm term() {
      return term;
    }

    /** The term that does not count in this phrase, if it is a phrase of that kind. */
    Optional<Term> exempt() {
      return Optional.ofNullable(exempt);
    }

    int length() {
      return words.length;
    }

    /** The number of a listed word. */
    int word(int place) {
      return words[place];
    }

    int joint() {
      return joint;
    }

    /** The place in the term of a word of the sequence. */
    int placeInTerm(int word) {
      return joint >= 0 && word > joint ? word + 1 : word;
    }

    /** Whether a word of the sequence is the word at a place of the term, or holds it. */
    boolean holds(int place, int word) {
      int own = placeInTerm(word);
      return place == own || (word == joint && place == own + 1);
    }
  }

  private final List<Sequence> sequences = new ArrayList<>();
  private final WordTable table;
  private final int[] classes;
  private final SenseTable senses;
  private final Automaton automaton;
  private final BitSet plain = new BitSet();
  private int longest = 1;

  TermIndex(Termbase termbase) {
    WordForms forms = new WordForms();
    Tokens tokens = new Tokens();
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        ListedTerm listed = ListedTerm.of(concept, term, tokens);
        if (listed.words().stream().anyMatch(ListedTerm.Word::word)) {
          add(listed, null, forms);
          term.except().forEach(phrase -> addPhrase(concept, term, phrase, forms, tokens));
        }
      }
    }
    this.classes =
        forms.classes(() -> sequences.stream().map(sequence -> sequence.words).iterator());
    this.senses = forms.senses();
    this.table = forms.table();
    Automaton.Builder builder = new Automaton.Builder();
    for (Sequence sequence : sequences) {
      builder.add(Arrays.stream(sequence.words).map(word -> classes[word]).toArray());
      longest = Math.max(longest, sequence.words.length);
      if (sequence.joint < 0) {
        Arrays.stream(sequence.words).forEach(word -> plain.set(classes[word]));
      }
    }
    this.automaton = builder.build();
  }

  private void addPhrase(
      Concept concept, Term term, String phrase, WordForms forms, Tokens tokens) {
    ListedTerm listed = ListedTerm.of(concept, new Term(phrase, term.status()), tokens);
    if (!listed.words().isEmpty()) {
      sequences.add(new Sequence(listed, term, numbers(listed, forms), -1));
    }
  }

  private void add(ListedTerm listed, Term exempt, WordForms forms) {
    int[] numbers = numbers(listed, forms);
    sequences.add(new Sequence(listed, exempt, numbers, -1));
    for (int i = 0; i + 1 < numbers.length; i++) {
      ListedTerm.Word first = listed.words().get(i);
      ListedTerm.Word second = listed.words().get(i + 1);
      if (!listed.term().exactForm() && mayJoin(first, second)) {
        int[] joined = new int[numbers.length - 1];
        System.arraycopy(numbers, 0, joined, 0, i);
        joined[i] = forms.list(first.folded() + second.folded(), listed.verbHead() == i);
        System.arraycopy(numbers, i + 2, joined, i + 1, numbers.length - i - 2);
        sequences.add(new Sequence(listed, exempt, joined, i));
      }
    }
  }

  private static int[] numbers(ListedTerm listed, WordForms forms) {
    int[] numbers = new int[listed.words().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = forms.list(listed.words().get(i).folded(), listed.verbHead() == i);
    }
    return numbers;
  }

  /** Fog bell is fogbell, but a part is not apart. */
  private static boolean mayJoin(ListedTerm.Word first, ListedTerm.Word second) {
    if (!first.word() || !second.word() || first.possessive() || !second.article().isEmpty()) {
      return false;
    }
    boolean hyphen = second.gap() == Gap.HYPHEN;
    return mayJoin(first.folded(), second.folded(), hyphen);
  }

  /** Whether two words, with a hyphen or a blank between, may be one. */
  static boolean mayJoin(String first, String second, boolean hyphen) {
    boolean letters =
        first.chars().allMatch(Character::isLetter) && second.chars().allMatch(Character::isLetter);
    if (!letters || second.length() < 3) {
      return false;
    }
    return hyphen
        || (first.length() > 2
            && !ClosedClasses.isFunctionWord(first)
            && !ClosedClasses.isFunctionWord(second));
  }

  Sequence sequence(int number) {
    return sequences.get(number);
  }

  Automaton automaton() {
    return automaton;
  }

  WordTable table() {
    return table;
  }

  /** The class of a word by its number; 0 for the number 0 and for a word that is not sought. */
  int classOf(int word) {
    return classes[word];
  }

  /** What forms may be. */
  SenseTable senses() {
    return senses;
  }

  /** Whether a word may be one of a term as listed, and not just two of its words as one. */
  boolean isPlain(int word) {
    return plain.get(classes[word]);
  }

  /** The number of words of the longest sequence. */
  int longest() {
    return longest;
  }
}
