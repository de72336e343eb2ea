package org.isogloss.rules.terms.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

/** American and British spellings of one word. */
public final class Spellings {

  /**
   * LanguageTool's list, shipped with its English module: American form, semicolon, British form.
   */
  private static final String LIST = "/org/languagetool/resource/en/en-US-GB.txt";

  private static final Map<String, String> AMERICAN = read(true);

  private static final Map<String, String> BRITISH = read(false);

  private static final Set<String> BOTH =
      Set.copyOf(DataFile.lines(Spellings.class, "both-varieties.txt"));

  private static final Pattern IZE = Pattern.compile("iz(?:e[drs]?|ers|ing|able|ations?|ational)$");

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

  /**
   * Whether a word is spelled in one variety of English alone, and that is another one.
   *
   * @param word in lower case
   * @param variety a language tag; Canadian English takes from both
   */
  public static boolean isForeignTo(String word, String variety) {
    return switch (variety) {
      case "en-US" -> AMERICAN.containsKey(word) && !BRITISH.containsKey(word);
      case "en-CA" -> false;
      default ->
          BRITISH.containsKey(word)
              && !AMERICAN.containsKey(word)
              && !BOTH.contains(word)
              && !IZE.matcher(word).find();
    };
  }

  private static Map<String, String> read(boolean toAmerican) {
    Map<String, String> other = new HashMap<>();
    for (String line : DataFile.lines(Spellings.class, LIST)) {
      int mark = line.indexOf(';');
      String american = line.substring(0, mark);
      String british = line.substring(mark + 1);
      other.putIfAbsent(toAmerican ? british : american, toAmerican ? american : british);
    }
    return other;
  }
}
