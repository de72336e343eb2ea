package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.Spellings;

/**
 * All forms in which the words of the listed terms may occur in a text, each with the listed words
 * it may be. Words and forms that may be one another form a class.
 */
final class ListedWordForms {

  /**
   * What a form may be.
   *
   * @param listed the number of the listed word
   * @param inflection the relation of the form to it
   * @param respelled whether it has the other spelling, British or American
   */
  record Sense(int listed, Inflection inflection, boolean respelled) implements Comparable<Sense> {

    /** The plainer one first. */
    @Override
    public int compareTo(Sense other) {
      return Comparator.comparing(Sense::respelled)
          .thenComparing(Sense::inflection)
          .thenComparing(Sense::listed)
          .compare(this, other);
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<List<Sense>> senses = new ArrayList<>();
  private int[] leader = new int[256];

  /** The numbers of the words that have their forms, and of those that have them as verbs too. */
  private final BitSet listedWords = new BitSet();

  private final BitSet listedVerbs = new BitSet();

  /** The number of a word, from 1. */
  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    words.add(word);
    senses.add(List.of());
    int number = words.size();
    numbers.put(word, number);
    if (number >= leader.length) {
      leader = Arrays.copyOf(leader, number * 2);
    }
    leader[number] = number;
    return number;
  }

  /**
   * Adds a word of a term with its possible forms.
   *
   * @param verb whether it may take verb endings
   * @return its number
   */
  int list(String word, boolean verb) {
    int listed = number(word);
    // Terms share words: most are added many times and already have their forms.
    BitSet done = verb ? listedVerbs : listedWords;
    if (done.get(listed)) {
      return listed;
    }
    done.set(listed);
    add(word, listed, Inflection.NONE, false);
    if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
      return listed;
    }
    nounForms(word, listed);
    Spellings.others(word).forEach(other -> add(other, listed, Inflection.NONE, true));
    if (verb) {
      verbForms(word, listed, false);
      Spellings.others(word).forEach(other -> verbForms(other, listed, true));
    }
    return listed;
  }

  private void nounForms(String word, int listed) {
    boolean plural = false;
    for (String singular : Inflection.SINGULAR.forms(word)) {
      plural = true;
      add(singular, listed, Inflection.SINGULAR, false);
      for (String other : Spellings.others(singular)) {
        add(other, listed, Inflection.SINGULAR, true);
        Inflection.PLURAL.forms(other).forEach(form -> add(form, listed, Inflection.NONE, true));
      }
      // Formulae for formulas: another plural of the same word.
      Inflection.PLURAL.forms(singular).forEach(form -> add(form, listed, Inflection.NONE, false));
    }
    if (!plural) {
      Inflection.PLURAL.forms(word).forEach(form -> add(form, listed, Inflection.PLURAL, false));
      for (String other : Spellings.others(word)) {
        Inflection.PLURAL.forms(other).forEach(form -> add(form, listed, Inflection.PLURAL, true));
      }
    }
  }

  private void verbForms(String word, int listed, boolean respelled) {
    for (Inflection inflection : Inflection.values()) {
      if (inflection.isOfVerb()) {
        for (String form : inflection.forms(word)) {
          add(form, listed, inflection, respelled);
        }
      }
    }
  }

  private void add(String form, int listed, Inflection inflection, boolean respelled) {
    int number = number(form);
    Sense sense = new Sense(listed, inflection, respelled);
    List<Sense> known = senses.get(number - 1);
    if (known.contains(sense)) {
      return;
    }
    // Most forms have one or two senses: short lists that are copied take less memory than long
    // ones.
    List<Sense> more = new ArrayList<>(known.size() + 1);
    more.addAll(known);
    more.add(sense);
    senses.set(number - 1, more);
    leader[find(number)] = find(listed);
  }

  private int find(int number) {
    int at = number;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  /**
   * The class of each word by its number. Classes count from 1, in the order in which the sequences
   * use them. Those in which a word represents two come last: they are rare in a text, and frequent
   * ones should be close together in memory.
   *
   * @param sequences the sequences to find; every added word is in one
   */
  int[] classes(SequenceTable sequences) {
    int[] ofLeader = new int[words.size() + 1];
    int count = number(sequences, false, ofLeader, 0);
    number(sequences, true, ofLeader, count);
    int[] classes = new int[words.size() + 1];
    for (int i = 1; i <= words.size(); i++) {
      classes[i] = ofLeader[find(i)];
    }
    return classes;
  }

  private int number(SequenceTable sequences, boolean joint, int[] ofLeader, int known) {
    int count = known;
    for (int at = sequences.first(); at < sequences.end(); at = sequences.after(at)) {
      for (int i = 0; i < sequences.length(at) && sequences.joint(at) >= 0 == joint; i++) {
        int found = find(sequences.word(at, i));
        if (ofLeader[found] == 0) {
          ofLeader[found] = ++count;
        }
      }
    }
    return count;
  }

  /** What each form may be, by its number from 1. */
  SenseTable senses() {
    return new SenseTable(senses);
  }

  /**
   * All forms.
   *
   * @param classes the class of each by its number from 1
   * @param plain the classes whose words may be formed by two words of a text
   */
  WordTable table(int[] classes, SenseTable table, BitSet plain) {
    return new WordTable(words, classes, table, plain);
  }
}
