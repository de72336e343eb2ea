package org.isogloss.glossary.format.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.LanguageSection;

/** Recognizes a language by its script, where that is possible. */
public final class Scripts {

  public static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.of(
              UnicodeScript.HAN, "zh",
              UnicodeScript.HIRAGANA, "ja",
              UnicodeScript.KATAKANA, "ja",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.GREEK, "el",
              UnicodeScript.THAI, "th",
              UnicodeScript.HEBREW, "he"));

  private Scripts() {}

  /** The language of most of the texts; undetermined if their script is ambiguous. */
  public static String language(List<String> texts) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    for (String text : texts) {
      counts.merge(language(text), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() * 2 > texts.size())
        .map(Map.Entry::getKey)
        .orElse(LanguageSection.UNDETERMINED);
  }

  private static String language(String text) {
    String found = LanguageSection.UNDETERMINED;
    for (int c : text.codePoints().toArray()) {
      String language = LANGUAGES.get(UnicodeScript.of(c));
      // Kana together with Han is Japanese.
      if (language != null && !found.equals("ja")) {
        found = language;
      }
    }
    return found;
  }
}
