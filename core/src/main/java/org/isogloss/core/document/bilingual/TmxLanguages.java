package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.language.LanguagePair;

/**
 * The languages of a translation memory, and which of them are read. The varieties of a language
 * are read together: one translator's {@code en-US} stands beside another one's {@code en-GB}. Only
 * where there is no other language, they are two.
 */
final class TmxLanguages {

  /** The varieties by their language, the most frequent first, in the order of the file. */
  private final Map<String, List<LanguageTag>> varieties = new LinkedHashMap<>();

  /** In how many units each language is. */
  private final Map<String, Integer> units = new LinkedHashMap<>();

  /**
   * @param memory the languages of each unit
   */
  TmxLanguages(List<Set<LanguageTag>> memory) {
    Map<LanguageTag, Integer> counts = new LinkedHashMap<>();
    memory.forEach(tags -> tags.forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    boolean isOne = counts.keySet().stream().map(LanguageTag::primary).distinct().count() < 2;
    List<LanguageTag> byCount = new ArrayList<>(counts.keySet());
    byCount.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    for (LanguageTag tag : counts.keySet()) {
      varieties.put(name(tag, isOne), new ArrayList<>());
    }
    byCount.forEach(tag -> varieties.get(name(tag, isOne)).add(tag));
    for (Set<LanguageTag> tags : memory) {
      tags.stream()
          .map(tag -> name(tag, isOne))
          .distinct()
          .forEach(name -> units.merge(name, 1, Integer::sum));
    }
  }

  private static String name(LanguageTag tag, boolean isOne) {
    return isOne ? tag.tag() : tag.primary();
  }

  /**
   * The pair of languages that is read: that of the header and the most frequent other one, each by
   * its most frequent variety. If the former is not English, the latter is English if there is any.
   *
   * @param named the language of the header, which may name less or more of it than the units
   */
  LanguagePair pair(Optional<LanguageTag> named) {
    Optional<LanguageTag> from =
        named
            .flatMap(tag -> most(one -> one.equals(tag.tag())))
            .or(() -> named.flatMap(tag -> most(one -> isOf(one, tag))))
            .or(() -> most(one -> true));
    boolean english = from.filter(LanguageTag::isEnglish).isPresent();
    Predicate<String> another = one -> !from.equals(Optional.of(varieties.get(one).get(0)));
    Optional<LanguageTag> to =
        most(one -> another.test(one) && varieties.get(one).get(0).isEnglish() != english)
            .or(() -> most(another));
    return new LanguagePair(from, to);
  }

  private boolean isOf(String name, LanguageTag named) {
    return varieties.get(name).get(0).primary().equals(named.primary());
  }

  /** The most frequent variety of the most frequent of some languages. */
  private Optional<LanguageTag> most(Predicate<String> wanted) {
    String best = null;
    for (String name : units.keySet()) {
      if (wanted.test(name) && (best == null || units.get(name) > units.get(best))) {
        best = name;
      }
    }
    return Optional.ofNullable(best).map(name -> varieties.get(name).get(0));
  }

  /** The varieties that are read as a language, the preferred one first. */
  List<LanguageTag> varieties(Optional<LanguageTag> language) {
    return varieties.values().stream()
        .filter(tags -> language.filter(tags::contains).isPresent())
        .findFirst()
        .orElse(List.of());
  }

  /** All of them, as a message names them. */
  String listed() {
    return varieties.isEmpty()
        ? "no language"
        : varieties.values().stream()
            .flatMap(List::stream)
            .map(LanguageTag::tag)
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
