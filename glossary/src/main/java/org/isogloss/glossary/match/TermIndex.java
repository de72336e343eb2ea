package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.BitSet;
import org.isogloss.core.text.WordForms;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;

/** The English terms of a termbase, indexed for matching. */
final class TermIndex {

  /**
   * Longer terms, in words, are whole sentences, and are found only with their words as listed. An
   * additional sequence for each pair of adjacent words would be quadratic in the length.
   */
  private static final int LONGEST_JOINED = 20;

  private final SequenceTable sequences = new SequenceTable();
  private final WordTable table;
  private final SenseTable senses;
  private final Automaton automaton;
  private final BitSet plain = new BitSet();
  private int longest = 1;

  TermIndex(Termbase termbase) {
    ListedWordForms forms = new ListedWordForms();
    Tokens tokens = new Tokens();
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        ListedTerm listed = ListedTerm.of(concept, term, tokens);
        if (listed.words().stream().anyMatch(ListedTerm.Word::word)) {
          add(listed, forms);
          term.except().forEach(phrase -> addPhrase(listed, phrase, forms, tokens));
        }
      }
    }
    int[] classes = forms.classes(sequences);
    Automaton.Builder builder = new Automaton.Builder(Arrays.stream(classes).max().orElse(0));
    for (int at = sequences.first(); at < sequences.end(); at = sequences.after(at)) {
      int[] symbols = new int[sequences.length(at)];
      for (int i = 0; i < symbols.length; i++) {
        symbols[i] = classes[sequences.word(at, i)];
        if (sequences.joint(at) < 0) {
          plain.set(symbols[i]);
        }
      }
      builder.add(symbols, at);
      longest = Math.max(longest, symbols.length);
    }
    this.automaton = builder.build();
    this.senses = forms.senses();
    this.table = forms.table(classes, senses, plain);
  }

  private void addPhrase(ListedTerm listed, String text, ListedWordForms forms, Tokens tokens) {
    Term term = new Term(text, listed.term().status());
    ListedTerm phrase = ListedTerm.of(listed.concept(), term, tokens);
    if (!phrase.words().isEmpty()) {
      sequences.addPhrase(listed, numbers(phrase, forms), phrase.words());
    }
  }

  private void add(ListedTerm listed, ListedWordForms forms) {
    int[] numbers = numbers(listed, forms);
    sequences.add(listed, numbers, -1);
    if (numbers.length > LONGEST_JOINED) {
      return;
    }
    for (int i = 0; i + 1 < numbers.length; i++) {
      ListedTerm.Word first = listed.words().get(i);
      ListedTerm.Word second = listed.words().get(i + 1);
      if (!listed.term().exactForm() && mayJoin(first, second)) {
        int[] joined = new int[numbers.length - 1];
        System.arraycopy(numbers, 0, joined, 0, i);
        joined[i] = forms.list(first.folded() + second.folded(), listed.verbHead() == i);
        System.arraycopy(numbers, i + 2, joined, i + 1, numbers.length - i - 2);
        sequences.add(listed, joined, i);
      }
    }
  }

  private static int[] numbers(ListedTerm listed, ListedWordForms forms) {
    int[] numbers = new int[listed.words().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = forms.list(listed.words().get(i).folded(), listed.verbHead() == i);
    }
    return numbers;
  }

  /** “Fog bell” is “fogbell”, but “a part” is not “apart”. */
  private static boolean mayJoin(ListedTerm.Word first, ListedTerm.Word second) {
    if (!first.word() || !second.word() || first.possessive() || second.article() != Article.NONE) {
      return false;
    }
    boolean hyphen = second.gap().joins();
    return mayJoin(first.folded(), second.folded(), hyphen);
  }

  /**
   * Whether two words, separated by a hyphen or a space, may be one: a set-up is a setup, but a
   * co-op is not a coop.
   */
  static boolean mayJoin(String first, String second, boolean hyphen) {
    boolean letters =
        first.chars().allMatch(Character::isLetter) && second.chars().allMatch(Character::isLetter);
    if (!letters || second.length() < 2) {
      return false;
    }
    if (hyphen) {
      return second.length() > 2
          || ClosedClasses.isParticle(second)
          || !WordForms.isListed(first + second);
    }
    return second.length() > 2
        && (first.length() > 2
            && !ClosedClasses.isFunctionWord(first)
            && !ClosedClasses.isFunctionWord(second));
  }

  /** The words of the terms. */
  SequenceTable sequences() {
    return sequences;
  }

  Automaton automaton() {
    return automaton;
  }

  WordTable table() {
    return table;
  }

  /** What forms may be. */
  SenseTable senses() {
    return senses;
  }

  /** Whether a word may be one word of a term as listed, and not just two of its words joined. */
  boolean isPlain(int word) {
    return plain.get(table.classOf(word));
  }

  /** The number of words of the longest sequence. */
  int longest() {
    return longest;
  }
}
