package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/**
 * Terms of one to four words, and a text that holds them, both made of a vocabulary whose words are
 * as frequent as Zipf has it. One word in 50 of the text is put there as a term; chance adds more
 * with the number of terms. Of 100 words 2 start a match with 1,000 terms, 3 with 10,000 and 9 with
 * 100,000, when a third of the rarer words are terms themselves.
 */
final class GeneratedTerms {

  private static final int VOCABULARY = 60_000;
  private static final int SENTENCE = 20;
  private static final String[] PARTS =
      "ba der ni lo tur me sa kin vo gel pra ti wen cho ru fi".split(" ", -1);

  /** A text and where its sentences start, with its end as the last place. */
  record Text(String text, List<Integer> starts) {}

  private final Random random = new Random(7);
  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();

  GeneratedTerms(int terms) {
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary.add(word(i));
    }
    for (int i = 0; i < terms; i++) {
      int words = 1 + random.nextInt(4);
      // Terms of one word are no common words: nobody lists those.
      int common = words == 1 ? 5000 : 200;
      List<String> term = new ArrayList<>();
      for (int j = 0; j < words; j++) {
        term.add(vocabulary.get(common + random.nextInt(VOCABULARY - common)));
      }
      listed.add(String.join(" ", term));
    }
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 17; rest > 0; rest /= PARTS.length) {
      word.append(PARTS[rest % PARTS.length]);
    }
    // An ending that stands nowhere else: no two words make up a third.
    return word.append('x').toString();
  }

  Termbase termbase() {
    List<Concept> concepts = new ArrayList<>();
    for (String term : listed) {
      TermStatus status =
          concepts.size() % 3 == 0 ? TermStatus.DEPRECATED : TermStatus.PREFERRED;
      concepts.add(new Concept("c" + concepts.size(), "", "", List.of(new Term(term, status))));
    }
    return new Termbase(concepts);
  }

  Text text(int words) {
    StringBuilder out = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int count = 0; count < words; ) {
      starts.add(out.length());
      for (int i = 0; i < SENTENCE; i++, count++) {
        out.append(i == 0 ? "" : " ").append(next());
      }
      out.append(". ");
    }
    starts.add(out.length());
    return new Text(out.toString(), starts);
  }

  private String next() {
    if (random.nextInt(50) == 0) {
      return listed.get(random.nextInt(listed.size()));
    }
    double rank = Math.pow(VOCABULARY, random.nextDouble()) - 1;
    return vocabulary.get((int) Math.min(VOCABULARY - 1, rank));
  }
}
