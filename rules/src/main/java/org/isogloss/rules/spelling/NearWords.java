package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the words of a manuscript that are one slip away from another word: two words are that
 * close only if they are equal after one letter is deleted from either or both.
 */
final class NearWords {

  private final Map<String, List<String>> byRest = new HashMap<>();

  void add(String word) {
    for (String rest : rests(word)) {
      byRest.computeIfAbsent(rest, key -> new ArrayList<>(1)).add(word);
    }
  }

  /** The added words that may be one slip away, in natural order, without the word itself. */
  Set<String> of(String word) {
    Set<String> near = new TreeSet<>();
    rests(word).forEach(rest -> near.addAll(byRest.getOrDefault(rest, List.of())));
    near.remove(word);
    return near;
  }

  private static Set<String> rests(String word) {
    Set<String> rests = new HashSet<>();
    rests.add(word);
    for (int i = 0; i < word.length(); i++) {
      rests.add(word.substring(0, i) + word.substring(i + 1));
    }
    return rests;
  }
}
