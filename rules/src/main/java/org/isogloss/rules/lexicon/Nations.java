package org.isogloss.rules.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;

/** Nations and the words derived from their names. */
public final class Nations {

  private static final Map<String, String> BY_WORD = read();

  private Nations() {}

  /**
   * The nation or region that a word refers to.
   *
   * @param lemma in lower case
   */
  public static Optional<String> of(String lemma) {
    return Optional.ofNullable(BY_WORD.get(lemma));
  }

  private static Map<String, String> read() {
    Map<String, String> nations = new HashMap<>();
    for (String line : DataFile.lines(Nations.class, "nations.txt")) {
      String[] words = line.split("\\s+", -1);
      for (String word : words) {
        nations.put(word, words[0]);
      }
    }
    return nations;
  }
}
