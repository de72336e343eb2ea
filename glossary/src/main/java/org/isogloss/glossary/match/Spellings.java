package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/** British and American spellings of folded words in their uninflected form. */
final class Spellings {

  private record Ending(String from, String to, int stem) {}

  private static final Map<String, List<String>> WORDS = new HashMap<>();
  private static final List<Ending> ENDINGS = new ArrayList<>();

  static {
    for (String line : DataFile.lines(Spellings.class, "spelling-pairs.txt")) {
      String[] parts = line.split(" ", -1);
      if (parts[0].startsWith("-")) {
        int stem = Integer.parseInt(parts[2].substring(1, parts[2].length() - 1));
        String british = parts[0].substring(1);
        String american = parts[1].substring(1);
        ENDINGS.add(new Ending(british, american, stem));
        ENDINGS.add(new Ending(american, british, stem));
      } else {
        WORDS.computeIfAbsent(parts[0], word -> new ArrayList<>()).add(parts[1]);
        WORDS.computeIfAbsent(parts[1], word -> new ArrayList<>()).add(parts[0]);
      }
    }
  }

  private Spellings() {}

  /** The other spellings of a word. */
  static Set<String> others(String word) {
    Set<String> found = new LinkedHashSet<>(WORDS.getOrDefault(word, List.of()));
    for (Ending ending : ENDINGS) {
      int stem = word.length() - ending.from.length();
      if (stem >= ending.stem && word.endsWith(ending.from)) {
        found.add(word.substring(0, stem) + ending.to);
      }
    }
    return found;
  }
}
