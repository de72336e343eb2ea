package org.isogloss.rules.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English words without regard to case and number. */
final class Words {

  private static final Set<String> NO_PLURAL =
      Set.of("data", "equipment", "hardware", "information", "knowledge", "research", "software");

  private Words() {}

  /** One spelling for all spellings that differ in case, apostrophe or composition only. */
  static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .replace('\u2019', '\'')
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** The words of which a folded word may be the plural, the likeliest first. */
  static List<String> singulars(String word) {
    List<String> found = new ArrayList<>();
    if (word.length() < 4 || !word.endsWith("s") || word.matches(".*[sui]s")) {
      return found;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      found.add(word.substring(0, word.length() - 3) + "y");
    }
    found.add(word.substring(0, word.length() - 1));
    if (word.matches(".*(s|x|z|ch|sh|o)es")) {
      found.add(word.substring(0, word.length() - 2));
    }
    return found;
  }

  /** The regular plural; a word that is a plural already, or has none, stays as it is. */
  static String plural(String word) {
    String folded = fold(word);
    if (NO_PLURAL.contains(folded) || !singulars(folded).isEmpty()) {
      return word;
    }
    if (folded.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (folded.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }
}
