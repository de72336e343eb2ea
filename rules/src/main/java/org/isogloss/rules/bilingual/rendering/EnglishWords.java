package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.core.text.Stemmer;
import org.isogloss.rules.bilingual.phrase.SourceSegments;

/** The words of the translation, as stems. */
final class EnglishWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Stemmer stemmer = new Stemmer();
  private final Map<String, String> stems = new HashMap<>();
  private final List<List<String>> bySegment = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  EnglishWords(SourceSegments source) {
    for (int segment = 0; segment < source.count(); segment++) {
      List<String> words =
          WORD.matcher(source.english(segment)).results().map(word -> stem(word.group())).toList();
      bySegment.add(words);
      for (String word : new HashSet<>(words)) {
        places.computeIfAbsent(word, stem -> new ArrayList<>()).add(segment);
      }
    }
  }

  String stem(String word) {
    return stems.computeIfAbsent(word, stemmer::stem);
  }

  List<String> stems(List<String> words) {
    return words.stream().map(this::stem).toList();
  }

  /** The segments with a stem, in order. */
  int[] segments(String stem) {
    return places.getOrDefault(stem, List.of()).stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether a segment has words with these stems in a row. */
  boolean hasInRow(int segment, List<String> stems) {
    return Collections.indexOfSubList(bySegment.get(segment), stems) >= 0;
  }
}
