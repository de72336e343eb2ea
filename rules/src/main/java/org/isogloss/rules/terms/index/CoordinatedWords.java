package org.isogloss.rules.terms.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.rules.terms.index.Word.Role;

/**
 * Pairs of words that the manuscript joins by {@code and}, {@code or} and the like: in "the stack
 * and the heap" the two are different things, even if a thesaurus disagrees.
 */
public final class CoordinatedWords {

  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final Set<Pair> pairs = new HashSet<>();

  CoordinatedWords() {}

  /** Whether two words are joined somewhere. */
  public boolean contains(String a, String b) {
    return pairs.contains(Pair.of(a, b));
  }

  void addFrom(List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).role() != Role.CONJUNCTION) {
        continue;
      }
      int before = words.get(i - 1).text().equals(",") ? i - 2 : i - 1;
      int behind = i + 1;
      while (behind < words.size() && words.get(behind).role() == Role.DETERMINER) {
        behind++;
      }
      if (before >= 0 && behind < words.size()) {
        add(words.get(before), words, behind);
      }
    }
  }

  /** Pairs a word with the first word after the conjunction, and with the head of that phrase. */
  private void add(Word before, List<Word> words, int behind) {
    if (!isContent(before)) {
      return;
    }
    for (int i = behind; i < words.size() && isContent(words.get(i)); i++) {
      if (i == behind || words.get(i).isNominal()) {
        pairs.add(Pair.of(before.lemma(), words.get(i).lemma()));
      }
    }
  }

  private static boolean isContent(Word word) {
    return word.isNominal() || word.role() == Role.MODIFIER;
  }
}
