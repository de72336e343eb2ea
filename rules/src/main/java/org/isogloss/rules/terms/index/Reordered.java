package org.isogloss.rules.terms.index;

import com.carrotsearch.hppc.LongHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.rules.terms.index.PhrasePattern.Phrase;
import org.isogloss.rules.terms.index.Word.Role;

/**
 * Finds {@code top of the heap} where the manuscript also writes {@code heap top}. A phrase with a
 * determiner normally refers to one particular thing and is not the name of a kind, so it is only
 * read where the same words are a compound elsewhere.
 */
final class Reordered {

  /** The longest compound, in words. */
  private static final int LONGEST = 3;

  private final LongHashSet compounds = new LongHashSet();

  /** Adds the compounds of a sentence. */
  void mark(SentenceWords sentence) {
    List<Word> words = sentence.words();
    for (int from = 0; from < words.size(); from++) {
      long bag = 0;
      for (int to = from;
          to < words.size() && to < from + LONGEST && mayBePart(words.get(to));
          to++) {
        bag += hash(words.get(to));
        if (to > from && words.get(to).isNominal()) {
          compounds.add(bag);
        }
      }
    }
  }

  /** The phrases of a sentence that reorder a compound; only after all sentences are marked. */
  List<Phrase> find(SentenceWords sentence) {
    List<Word> words = sentence.words();
    List<Phrase> found = new ArrayList<>();
    for (int link = 1; link + 2 < words.size(); link++) {
      if (words.get(link).role() == Role.PREPOSITION
          && words.get(link - 1).isNominal()
          && words.get(link + 1).role() == Role.DETERMINER
          && PhrasePattern.LINKS.contains(words.get(link).text().toLowerCase(Locale.ROOT))) {
        long bag = hash(words.get(link - 1));
        for (int to = link + 2;
            to < words.size() && to < link + 1 + LONGEST && mayBePart(words.get(to));
            to++) {
          bag += hash(words.get(to));
          if (words.get(to).isNominal() && compounds.contains(bag)) {
            found.add(phrase(words, link, to + 1));
          }
        }
      }
    }
    return found;
  }

  private static boolean mayBePart(Word word) {
    return word.isNominal() || word.role() == Role.MODIFIER;
  }

  private static long hash(Word word) {
    long hash = 1;
    for (String part : word.parts()) {
      hash = hash * 0x2545F4914F6CDD1DL + part.hashCode();
    }
    return hash * 0x9E3779B97F4A7C15L;
  }

  private static Phrase phrase(List<Word> words, int link, int to) {
    List<String> head = words.get(link - 1).parts();
    List<String> behind = new ArrayList<>();
    words.subList(link + 2, to).forEach(word -> behind.addAll(word.parts()));
    List<String> sequence = new ArrayList<>(head);
    sequence.addAll(behind);
    List<String> modifiers = new ArrayList<>(head.subList(0, head.size() - 1));
    modifiers.addAll(behind);
    return new Phrase(link - 1, to, sequence, new Signature(head.get(head.size() - 1), modifiers));
  }
}
