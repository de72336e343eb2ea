package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.text.AcronymLetters;
import org.isogloss.core.text.Stemmer;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelation;
import org.isogloss.rules.lexicon.WordRelations;

/** Compares the words of two names of the translation. */
final class Likeness {

  /** Words that begin with so many letters in common are forms of one word. */
  private static final int SAME_BEGINNING = 5;

  /** Shorter words are forms of one word if one has such an ending more. */
  private static final int LONGEST_ENDING = 2;

  /** Words that are among so many neighbors of each other are near. */
  private static final int NEAR = 300;

  /** The longest acronym, in letters. */
  private static final int LONGEST_ACRONYM = 6;

  private final Stemmer stemmer = new Stemmer();
  private final WordRelations relations = new WordRelations();
  private final GeneralFrequency frequency = new GeneralFrequency();
  private final Nearness nearness = new Nearness();

  /**
   * Whether two names are not alternatives: one is a part of the other, a short form of it, or the
   * same in other forms of its words. What differs in spelling, inflection or derivation is left to
   * the comparison of the names themselves.
   */
  boolean isSame(EnglishName one, EnglishName other) {
    return contains(one, other) || contains(other, one) || isShortForm(one, other);
  }

  /** Whether a name has all words of a part, in whatever form and order. */
  private boolean contains(EnglishName whole, EnglishName part) {
    return part.wordSet().stream()
        .allMatch(word -> whole.wordSet().stream().anyMatch(other -> areForms(word, other)));
  }

  /** Whether two words are forms of one word, or derived from one. */
  private boolean areForms(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int longer = Math.max(one.length(), other.length());
    return same >= SAME_BEGINNING
        || (same == shorter && longer - shorter <= LONGEST_ENDING)
        || stemmer.stem(one).equals(stemmer.stem(other));
  }

  /** Whether one is a short form of the other. */
  boolean isShortForm(EnglishName one, EnglishName other) {
    return isShortFor(one, other) || isShortFor(other, one);
  }

  /** Whether a word of the one has the initials of the other: MLP, multilayer perceptron. */
  private boolean isShortFor(EnglishName one, EnglishName other) {
    return other.words().size() > 1
        && one.words().stream()
            .filter(word -> !other.words().contains(word))
            .filter(word -> word.length() > 1 && word.length() <= LONGEST_ACRONYM)
            // A word of the language stands for itself.
            .filter(word -> frequency.of(word) == 0)
            .anyMatch(word -> isAcronym(singular(word), other.words()));
  }

  /** Whether letters may stand for some words in a row, two or more. */
  private static boolean isAcronym(String letters, List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= words.size(); to++) {
        if (AcronymLetters.mayStandFor(letters, String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String singular(String word) {
    return word.endsWith("s") && word.length() > 2 ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether two names have a word in common. */
  boolean share(EnglishName one, EnglishName other) {
    Set<String> common = new HashSet<>(one.words());
    common.retainAll(other.wordSet());
    return !common.isEmpty();
  }

  /**
   * The relation of the words in which two names differ, if that is one word at the same place of
   * each; empty otherwise.
   */
  Optional<WordRelation> replacement(EnglishName one, EnglishName other) {
    List<String> a = one.words();
    List<String> b = other.words();
    if (a.size() != b.size()) {
      return Optional.empty();
    }
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        different.add(i);
      }
    }
    return different.size() == 1
        ? Optional.of(relations.between(a.get(different.get(0)), b.get(different.get(0))))
        : Optional.empty();
  }

  /** Whether general English relates the words in which two names of one length differ. */
  boolean isRelated(EnglishName one, EnglishName other) {
    return replacement(one, other)
        .filter(
            relation ->
                relation.kind() == WordRelation.Kind.SYNONYM
                    || relation.kind() == WordRelation.Kind.SIMILAR
                    || areNear(one, other))
        .isPresent();
  }

  /** Whether the words in which two names of one length differ are synonyms. */
  boolean isSynonym(EnglishName one, EnglishName other) {
    return replacement(one, other)
        .filter(relation -> relation.kind() == WordRelation.Kind.SYNONYM)
        .isPresent();
  }

  /** Whether they differ in words that no text uses for the same thing. */
  boolean isContrast(EnglishName one, EnglishName other) {
    return replacement(one, other)
        .filter(relation -> relation.kind() == WordRelation.Kind.CONTRAST)
        .isPresent();
  }

  private boolean areNear(EnglishName one, EnglishName other) {
    Set<String> a = one.wordSet();
    a.removeAll(other.words());
    Set<String> b = other.wordSet();
    b.removeAll(one.words());
    return a.size() == 1
        && b.size() == 1
        && nearness.nounRank(a.iterator().next(), b.iterator().next()).orElse(NEAR + 1) <= NEAR;
  }
}
