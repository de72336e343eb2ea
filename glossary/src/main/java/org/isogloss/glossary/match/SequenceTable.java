package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.WordClass;

/**
 * The sequences of words to find. The data that decides whether the words of a text are one of them
 * is in one array, adjacent for each sequence: most of what the automaton finds is accessed here
 * for the first time, and each additional object would cost another memory access. A sequence is
 * identified by where it starts in the array.
 */
@SuppressWarnings("EnumOrdinal") // packed into bits that never leave the program
final class SequenceTable {

  /** The fields of a sequence before those of its words. */
  private static final int LENGTH = 0;

  private static final int JOINT = 1;
  private static final int TERM = 2;
  private static final int TRAITS = 3;
  private static final int WORDS = 4;

  /** A word has two fields: its number and its marks. */
  private static final int WORD = 2;

  /** The traits. */
  private static final int PHRASE = 1;

  private static final int SMALL = 2;
  private static final int NOUN = 4;
  private static final int VERB = 8;
  private static final int EXACT = 16;
  private static final int DEPRECATED = 32;
  private static final int CASE_SENSITIVE = 64;
  private static final int UNSPECIFIED = 128;

  /** The marks: two bits each for the gap and the article, then one bit each. */
  private static final int ARTICLE = 2;

  private static final int POSSESSIVE = 16;
  private static final int NOUN_HEAD = 32;
  private static final int VERB_HEAD = 64;

  private static final Gap[] GAPS = Gap.values();

  private final List<ListedTerm> terms = new ArrayList<>();
  private int[] numbers = new int[1024];
  private int used;

  /**
   * Adds the words of a term.
   *
   * @param words the numbers of its listed words
   * @param joint the index of a word that represents two words of the term; -1 if none does
   */
  void add(ListedTerm term, int[] words, int joint) {
    add(term, traits(term), words, joint, term.words());
  }

  private static int traits(ListedTerm listed) {
    Term term = listed.term();
    return (listed.isSmall() ? SMALL : 0)
        | (listed.nounHead() >= 0 ? NOUN : 0)
        | (listed.verbHead() >= 0 ? VERB : 0)
        | (term.exactForm() ? EXACT : 0)
        | (term.status() == TermStatus.DEPRECATED ? DEPRECATED : 0)
        | (term.caseSensitive() ? CASE_SENSITIVE : 0)
        | (term.partOfSpeech() == WordClass.UNSPECIFIED ? UNSPECIFIED : 0);
  }

  /** Adds the words of a phrase in which a term does not count. */
  void addPhrase(ListedTerm term, int[] words, List<ListedTerm.Word> phrase) {
    add(term, PHRASE, words, -1, phrase);
  }

  private void add(
      ListedTerm term, int traits, int[] words, int joint, List<ListedTerm.Word> listed) {
    int need = used + WORDS + words.length * WORD;
    if (need > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(need, numbers.length * 2));
    }
    numbers[used + LENGTH] = words.length;
    numbers[used + JOINT] = joint;
    numbers[used + TERM] = terms.size();
    numbers[used + TRAITS] = traits;
    for (int i = 0; i < words.length; i++) {
      numbers[used + WORDS + i * WORD] = words[i];
      numbers[used + WORDS + i * WORD + 1] = marks(term, listed, joint, i);
    }
    terms.add(term);
    used = need;
  }

  private static int marks(ListedTerm term, List<ListedTerm.Word> listed, int joint, int word) {
    int first = joint >= 0 && word > joint ? word + 1 : word;
    int last = word == joint ? first + 1 : first;
    return listed.get(first).gap().ordinal()
        | listed.get(first).article().ordinal() << ARTICLE
        | (listed.get(last).possessive() ? POSSESSIVE : 0)
        | (term.nounHead() == first || term.nounHead() == last ? NOUN_HEAD : 0)
        | (term.verbHead() == first || term.verbHead() == last ? VERB_HEAD : 0);
  }

  /** The first sequence. */
  int first() {
    return 0;
  }

  /** The next sequence; that after the last one is {@link #end()}. */
  int after(int sequence) {
    return sequence + WORDS + length(sequence) * WORD;
  }

  /** Where the sequences end. */
  int end() {
    return used;
  }

  /** The number of words. */
  int length(int sequence) {
    return numbers[sequence + LENGTH];
  }

  /** The index of the word that represents two words of the term; -1 if none does. */
  int joint(int sequence) {
    return numbers[sequence + JOINT];
  }

  /** The term; the excluded one if the sequence is such a phrase. */
  ListedTerm term(int sequence) {
    return terms.get(numbers[sequence + TERM]);
  }

  private boolean has(int sequence, int trait) {
    return (numbers[sequence + TRAITS] & trait) != 0;
  }

  /** Whether it is a phrase in which its term does not count. */
  boolean isPhrase(int sequence) {
    return has(sequence, PHRASE);
  }

  /** Whether the term contains no capital. */
  boolean isSmall(int sequence) {
    return has(sequence, SMALL);
  }

  /** Whether a word of the term takes the plural. */
  boolean hasNounHead(int sequence) {
    return has(sequence, NOUN);
  }

  /** Whether a word of the term takes verb endings. */
  boolean hasVerbHead(int sequence) {
    return has(sequence, VERB);
  }

  /** Whether only the exact form of the term counts. */
  boolean isExact(int sequence) {
    return has(sequence, EXACT);
  }

  /** Whether the term is deprecated. */
  boolean isDeprecated(int sequence) {
    return has(sequence, DEPRECATED);
  }

  /** Whether capitalization is part of the term. */
  boolean isCaseSensitive(int sequence) {
    return has(sequence, CASE_SENSITIVE);
  }

  /** Whether the termbase does not specify the part of speech of the term. */
  boolean isUnspecified(int sequence) {
    return has(sequence, UNSPECIFIED);
  }

  /** The number of a listed word. */
  int word(int sequence, int place) {
    return numbers[sequence + WORDS + place * WORD];
  }

  private int marks(int sequence, int place) {
    return numbers[sequence + WORDS + place * WORD + 1];
  }

  /** What precedes a word. */
  Gap gapBefore(int sequence, int place) {
    return GAPS[marks(sequence, place) & 3];
  }

  /** The article before a word. */
  Article articleBefore(int sequence, int place) {
    return Article.of(marks(sequence, place) >>> ARTICLE & 3);
  }

  /** Whether a word has a possessive ending. */
  boolean isPossessive(int sequence, int place) {
    return (marks(sequence, place) & POSSESSIVE) != 0;
  }

  /** Whether a word takes the plural. */
  boolean isNounHead(int sequence, int place) {
    return (marks(sequence, place) & NOUN_HEAD) != 0;
  }

  /** Whether a word takes verb endings. */
  boolean isVerbHead(int sequence, int place) {
    return (marks(sequence, place) & VERB_HEAD) != 0;
  }
}
