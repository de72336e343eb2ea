package org.isogloss.engine.source;

import com.ibm.icu.lang.UScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;

/** Detects the language of a text from its script, or else from the names of its files. */
final class SourceLanguage {

  /** A language that is not known: its words are found by spaces and not reduced to stems. */
  private static final LanguageTag UNDETERMINED = new LanguageTag("und");

  /** A language for scripts that are mostly used by one. */
  private static final Map<Integer, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UScript.HAN, "zh"),
          Map.entry(UScript.HIRAGANA, "ja"),
          Map.entry(UScript.HANGUL, "ko"),
          Map.entry(UScript.CYRILLIC, "ru"),
          Map.entry(UScript.GREEK, "el"),
          Map.entry(UScript.ARABIC, "ar"),
          Map.entry(UScript.HEBREW, "he"),
          Map.entry(UScript.THAI, "th"),
          Map.entry(UScript.DEVANAGARI, "hi"),
          Map.entry(UScript.GEORGIAN, "ka"),
          Map.entry(UScript.ARMENIAN, "hy"),
          Map.entry(UScript.KHMER, "km"),
          Map.entry(UScript.LAO, "lo"),
          Map.entry(UScript.MYANMAR, "my"));

  /** Japanese is mostly kana, but titles and terms are Han. */
  private static final double LEAST_KANA = 0.1;

  private static final Pattern NAME_PARTS = Pattern.compile("[/\\\\._-]");

  /** The two-letter codes of ISO 639-1, but for English. */
  private static final Set<String> CODES =
      Stream.of(Locale.getISOLanguages())
          .filter(code -> !code.equals("en"))
          .collect(Collectors.toUnmodifiableSet());

  private SourceLanguage() {}

  /** The language of some documents. */
  static LanguageTag of(List<Document> documents) {
    LanguageTag language = byScript(documents);
    return language.equals(UNDETERMINED) ? byName(documents).orElse(UNDETERMINED) : language;
  }

  /**
   * The language that all documents have in their names: {@code de/lamp.md}, {@code lamp.de.md}.
   */
  private static Optional<LanguageTag> byName(List<Document> documents) {
    Set<String> shared = null;
    for (Document document : documents) {
      Set<String> named = new TreeSet<>(List.of(NAME_PARTS.split(document.id().path())));
      named.retainAll(CODES);
      if (shared == null) {
        shared = named;
      }
      shared.retainAll(named);
    }
    return shared == null || shared.size() != 1
        ? Optional.empty()
        : Optional.of(new LanguageTag(shared.iterator().next()));
  }

  private static LanguageTag byScript(List<Document> documents) {
    Map<Integer, Integer> scripts = new TreeMap<>();
    for (Document document : documents) {
      document
          .prose()
          .codePoints()
          .filter(Character::isLetter)
          .map(UScript::getScript)
          .forEach(script -> scripts.merge(script, 1, Integer::sum));
    }
    scripts.merge(UScript.HIRAGANA, scripts.getOrDefault(UScript.KATAKANA, 0), Integer::sum);
    int kana = scripts.get(UScript.HIRAGANA);
    int han = scripts.getOrDefault(UScript.HAN, 0);
    if (kana > LEAST_KANA * (kana + han)) {
      return new LanguageTag(LANGUAGES.get(UScript.HIRAGANA));
    }
    // Latin names and code are in texts of every script.
    scripts.keySet().retainAll(LANGUAGES.keySet());
    int letters =
        (int)
            documents.stream()
                .flatMapToInt(d -> d.prose().codePoints())
                .filter(Character::isLetter)
                .count();
    return mostFrequent(scripts)
        .filter(script -> scripts.get(script) * 5L > letters)
        .map(script -> new LanguageTag(LANGUAGES.get(script)))
        .orElse(UNDETERMINED);
  }

  private static <T extends Comparable<T>> Optional<T> mostFrequent(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
