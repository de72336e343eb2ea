package org.isogloss.rules.terms.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isogloss.rules.lexicon.Nations;
import org.isogloss.rules.terms.index.Word.Role;

/** Reads the context of a phrase. */
final class ContextReader {

  private static final int FARTHEST = 4;

  private final List<Word> words;

  ContextReader(List<Word> words) {
    this.words = words;
  }

  /** The context of the words from one index to before another. */
  Context read(int from, int to) {
    return new Context(content(from - 1, -1), content(to, 1), governor(from), complement(to));
  }

  private String content(int from, int step) {
    for (int i = from; i >= 0 && i < words.size() && Math.abs(i - from) < FARTHEST; i += step) {
      Word word = words.get(i);
      boolean verb = word.role() == Role.OTHER && Character.isLetter(word.text().charAt(0));
      if (word.isNominal() || word.role() == Role.MODIFIER || verb) {
        return word.lemma().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private String governor(int from) {
    int at = from - 1;
    while (at >= 0 && words.get(at).role() == Role.DETERMINER) {
      at--;
    }
    boolean of = at > 0 && words.get(at).text().equals("of");
    return of && words.get(at - 1).isNominal() ? words.get(at - 1).lemma() : "";
  }

  private String complement(int to) {
    if (to >= words.size() || !words.get(to).text().equals("of")) {
      return "";
    }
    int from = to + 1;
    while (from < words.size() && words.get(from).role() == Role.DETERMINER) {
      from++;
    }
    int end = from;
    while (end < words.size() && isInside(words.get(end))) {
      end++;
    }
    return words.subList(from, end).stream()
        .filter(word -> word.role() != Role.POSSESSIVE)
        .map(Word::lemma)
        .filter(lemma -> Nations.of(lemma).isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isInside(Word word) {
    return word.isNominal() || word.role() == Role.MODIFIER || word.role() == Role.POSSESSIVE;
  }
}
