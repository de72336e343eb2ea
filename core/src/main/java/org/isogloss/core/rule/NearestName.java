package org.isogloss.core.rule;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses the intended name from a mistyped one. */
public final class NearestName {

  private NearestName() {}

  /**
   * The known name with the smallest edit distance; the first of several.
   *
   * @param known at least one name
   */
  public static String of(String typed, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(Comparator.comparingInt(name -> distance.apply(typed, name)))
        .orElseThrow();
  }
}
