package org.isogloss.glossary.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;

/** The words that reveal the word class of their neighbor. */
final class ClosedClasses {

  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (String line : DataFile.lines(ClosedClasses.class, "closed-classes.txt")) {
      String[] parts = line.split(":", 2);
      CLASSES.put(parts[0], Set.of(parts[1].strip().split(" ", -1)));
    }
  }

  private static final Set<String> ALL =
      CLASSES.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private ClosedClasses() {}

  static boolean isPreposition(String word) {
    return is(word, "preposition");
  }

  static boolean isParticle(String word) {
    return is(word, "particle") || is(word, "preposition");
  }

  /** Whether a folded word belongs to a class of the data file. */
  static boolean is(String word, String className) {
    return CLASSES.get(className).contains(word);
  }

  /** Whether it belongs to any of the classes. */
  static boolean isFunctionWord(String word) {
    return ALL.contains(word);
  }
}
