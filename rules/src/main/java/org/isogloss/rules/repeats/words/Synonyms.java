package org.isogloss.rules.repeats.words;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Stemmer;

/** Classes of words that mean the same in most of their uses. No word belongs to two classes. */
public final class Synonyms {

  private static final Map<String, String> CLASSES = read();

  private Synonyms() {}

  /**
   * Returns the stem that represents all words of a class.
   *
   * @param stem the stem of a word
   * @return the stem itself if the word has no synonyms
   */
  public static String classOf(String stem) {
    return CLASSES.getOrDefault(stem, stem);
  }

  private static Map<String, String> read() {
    Stemmer stemmer = new Stemmer();
    Map<String, String> classes = new HashMap<>();
    for (String line : DataFile.lines(Synonyms.class, "synonyms.txt")) {
      String[] words = line.split(" ", -1);
      String first = stemmer.stem(words[0]);
      for (String word : words) {
        classes.put(stemmer.stem(word), first);
      }
    }
    return Map.copyOf(classes);
  }
}
