package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.TermForm;

/**
 * The noun phrases of the translation. Forms with the same letters ({@code data set}, {@code
 * dataset}) or the same words in another order ({@code rate of convergence}, {@code convergence
 * rate}) are one.
 */
final class EnglishNames {

  private final List<EnglishName> all = new ArrayList<>();

  /** Those in each segment, in the order of all. */
  private final List<List<EnglishName>> bySegment = new ArrayList<>();

  EnglishNames(List<TermForm> forms, SourceSegments source) {
    for (int i = 0; i < source.count(); i++) {
      bySegment.add(new ArrayList<>());
    }
    for (List<TermForm> same : groups(forms)) {
      EnglishName name = new EnglishName(same, source);
      if (name.segments().length > 0 && name.isNominal() && name.isOfWords()) {
        all.add(name);
        for (int segment : name.segments()) {
          bySegment.get(segment).add(name);
        }
      }
    }
  }

  private static Iterable<List<TermForm>> groups(List<TermForm> forms) {
    Map<String, List<TermForm>> byLetters = new LinkedHashMap<>();
    for (TermForm form : forms) {
      byLetters
          .computeIfAbsent(String.join("", form.sequence()), letters -> new ArrayList<>())
          .add(form);
    }
    // Groups whose forms have the same words are joined: the first one takes the others in.
    Map<String, List<TermForm>> byWords = new HashMap<>();
    List<List<TermForm>> found = new ArrayList<>();
    for (List<TermForm> group : byLetters.values()) {
      List<String> words = group.stream().map(EnglishNames::sorted).distinct().toList();
      List<TermForm> known =
          words.stream().filter(byWords::containsKey).map(byWords::get).findFirst().orElse(null);
      if (known == null) {
        known = new ArrayList<>();
        found.add(known);
      }
      known.addAll(group);
      for (String each : words) {
        byWords.putIfAbsent(each, known);
      }
    }
    return found;
  }

  private static String sorted(TermForm form) {
    return form.sequence().stream().sorted().collect(Collectors.joining(" "));
  }

  /** All of them, by first place. */
  List<EnglishName> all() {
    return all;
  }

  /** Those in a segment. */
  List<EnglishName> in(int segment) {
    return bySegment.get(segment);
  }
}
