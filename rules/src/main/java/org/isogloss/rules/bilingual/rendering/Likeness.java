package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.rules.terms.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.lexicon.Nearness;
import org.isogloss.rules.terms.lexicon.WordRelation;
import org.isogloss.rules.terms.lexicon.WordRelations;

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

  private final WordRelations relations = new WordRelations();
  private final GeneralFrequency frequency = new GeneralFrequency();
  private final Nearness nearness = new Nearness();

  /**
   * Whether two names are no alternatives: one is a part of the other, a short form of it, or the
   * same in other forms of its words. What differs in spelling, inflection or derivation is left to
   * the comparison of the names themselves.
   */
  boolean isSame(EnglishName one, EnglishName other) {
    Set<String> a = one.wordSet();
    Set<String> b = other.wordSet();
    return a.containsAll(b)
        || b.containsAll(a)
        || differInEndings(one.words(), other.words())
        || isShortForm(one, other);
  }

  private static boolean differInEndings(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    List<String> a = one.stream().sorted().toList();
    List<String> b = other.stream().sorted().toList();
    for (int i = 0; i < a.size(); i++) {
      if (!beginAlike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int longer = Math.max(one.length(), other.length());
    return same >= SAME_BEGINNING || (same == shorter && longer - shorter <= LONGEST_ENDING);
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

  /**
   * Whether the letters are those with which some words in a row begin, each with its first letter
   * and perhaps more of them.
   */
  private static boolean isAcronym(String letters, List<String> words) {
    for (int from = 0; from + 1 < words.size(); from++) {
      int at = 0;
      int read = 0;
      while (from + read < words.size() && at < letters.length()) {
        String word = words.get(from + read);
        if (word.charAt(0) != letters.charAt(at)) {
          break;
        }
        at++;
        read++;
        boolean last = from + read == words.size();
        char next = last ? 0 : words.get(from + read).charAt(0);
        for (int i = 1; i < word.length() && at < letters.length(); i++) {
          if (letters.charAt(at) != next && word.charAt(i) == letters.charAt(at)) {
            at++;
          }
        }
      }
      if (at == letters.length() && read > 1) {
        return true;
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
