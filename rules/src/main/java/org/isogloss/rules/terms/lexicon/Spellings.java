package org.isogloss.rules.terms.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/** American and British spellings of one word. */
public final class Spellings {

  /**
   * LanguageTool's list, shipped with its English module: American form, semicolon, British form.
   */
  private static final String LIST = "/org/languagetool/resource/en/en-US-GB.txt";

  private static final Map<String, String> AMERICAN = read();

  private Spellings() {}

  /**
   * The American spelling of a word.
   *
   * @param word in lower case
   * @return the word itself where it has no other spelling
   */
  public static String american(String word) {
    return AMERICAN.getOrDefault(word, word);
  }

  private static Map<String, String> read() {
    Map<String, String> american = new HashMap<>();
    for (String line : DataFile.lines(Spellings.class, LIST)) {
      int mark = line.indexOf(';');
      american.putIfAbsent(line.substring(mark + 1), line.substring(0, mark));
    }
    return american;
  }
}
