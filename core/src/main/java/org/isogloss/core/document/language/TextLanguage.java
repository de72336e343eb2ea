package org.isogloss.core.document.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;

/**
 * Detects the language of texts that are not English from their script, or else from the names of
 * their files.
 */
public final class TextLanguage {

  /** A language for scripts that are mostly used by one. */
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"));

  /** Japanese is mostly kana, but titles and terms are Han. */
  private static final double LEAST_KANA = 0.1;

  /** Texts in every script have names and code in Latin letters, often more than words. */
  private static final double LEAST_LETTERS = 0.2;

  private TextLanguage() {}

  /** The language of some documents; {@link LanguageTag#UNDETERMINED} if nothing tells. */
  public static LanguageTag of(List<Document> documents) {
    return byScript(documents).or(() -> byName(documents)).orElse(LanguageTag.UNDETERMINED);
  }

  /** The language that all documents have in their names. */
  private static Optional<LanguageTag> byName(List<Document> documents) {
    Set<String> shared = null;
    for (Document document : documents) {
      Set<String> named = PathLanguages.of(document.id());
      if (shared == null) {
        shared = named;
      }
      shared.retainAll(named);
    }
    return shared == null || shared.size() != 1
        ? Optional.empty()
        : Optional.of(new LanguageTag(shared.iterator().next()));
  }

  private static Optional<LanguageTag> byScript(List<Document> documents) {
    Map<UnicodeScript, Long> scripts = new TreeMap<>();
    for (Document document : documents) {
      document
          .prose()
          .codePoints()
          .filter(Character::isLetter)
          .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1L, Long::sum));
    }
    long letters = scripts.values().stream().mapToLong(Long::longValue).sum();
    long kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0L)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0L);
    long han = scripts.getOrDefault(UnicodeScript.HAN, 0L);
    if (kana > LEAST_KANA * (kana + han) && kana + han > LEAST_LETTERS * letters) {
      return Optional.of(new LanguageTag(LANGUAGES.get(UnicodeScript.HIRAGANA)));
    }
    return LANGUAGES.keySet().stream()
        .filter(script -> scripts.getOrDefault(script, 0L) > LEAST_LETTERS * letters)
        .max(
            Comparator.<UnicodeScript>comparingLong(script -> scripts.get(script))
                .thenComparing(Comparator.naturalOrder()))
        .map(script -> new LanguageTag(LANGUAGES.get(script)));
  }
}
