package org.isogloss.rules.terms.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.rules.terms.candidate.Word.Role;

/** Finds what is written in a marked way: hyphenated compounds and capitalized names. */
final class Names {

  private static final int LONGEST = 7;

  private Names() {}

  /** Adds the marked sequences of a sentence to those that are searched for everywhere. */
  static void addTo(FoldedSequences sequences, SentenceWords sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean named = word.isCapitalised() && !word.neutral();
      if (word.role() == Role.OTHER && word.parts().size() < 2) {
        continue;
      }
      if (word.parts().size() > 1 || (named && word.role() == Role.MODIFIER)) {
        add(sequences, words, i, i + 1);
      }
      if (named && (word.isNominal() || word.role() == Role.MODIFIER)) {
        int end = nameEnd(words, i);
        if (end > i + 1 && !isCoordination(words.subList(i, end))) {
          add(sequences, words, i, end);
        }
      }
    }
  }

  /** Two things in coordination, each with its own capital, as in the title of a section. */
  private static boolean isCoordination(List<Word> words) {
    return words.size() == 3 && words.get(1).role() == Role.CONJUNCTION;
  }

  /**
   * Where a name that begins at {@code from} ends; it may contain small words, but not end in one.
   */
  private static int nameEnd(List<Word> words, int from) {
    int end = from + 1;
    for (int i = from + 1; i < words.size() && i < from + LONGEST; i++) {
      Word word = words.get(i);
      boolean small =
          word.role() == Role.CONJUNCTION
              || word.role() == Role.PREPOSITION
              || word.role() == Role.DETERMINER
              || word.role() == Role.POSSESSIVE;
      if (word.isCapitalised() && (word.isNominal() || word.role() == Role.MODIFIER)) {
        end = i + 1;
      } else if (!small) {
        break;
      }
    }
    return end;
  }

  private static void add(FoldedSequences sequences, List<Word> words, int from, int to) {
    List<String> parts = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Word word : words.subList(from, to)) {
      if (word.role() != Role.POSSESSIVE) {
        parts.addAll(FoldedSequences.parts(word));
        if (word.isNominal() || word.role() == Role.MODIFIER) {
          lemmas.addAll(FoldedSequences.parts(word));
        }
      }
    }
    lemmas.removeIf(String::isEmpty);
    if (lemmas.isEmpty()) {
      lemmas.add(words.get(from).text().toLowerCase(Locale.ROOT));
    }
    sequences.add(parts, lemmas);
  }
}
