package org.isogloss.rules.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/** Opposites that WordNet does not list as antonyms. */
final class Contrasts {

  /** For each word, the sides it is on: the line and the side in it. */
  private record Side(int line, int side) {}

  private static final Map<String, Set<Side>> SIDES = read();

  private Contrasts() {}

  static boolean between(String a, String b) {
    Set<Side> sides = SIDES.getOrDefault(b, Set.of());
    return SIDES.getOrDefault(a, Set.of()).stream()
        .anyMatch(
            one ->
                sides.stream()
                    .anyMatch(other -> one.line() == other.line() && one.side() != other.side()));
  }

  private static Map<String, Set<Side>> read() {
    Map<String, Set<Side>> sides = new HashMap<>();
    List<String> lines = DataFile.lines(Contrasts.class, "contrasts.txt");
    for (int line = 0; line < lines.size(); line++) {
      List<String> groups = Arrays.asList(lines.get(line).split("\\|", -1));
      for (int side = 0; side < groups.size(); side++) {
        for (String word : groups.get(side).strip().split("\\s+", -1)) {
          sides.computeIfAbsent(word, w -> new HashSet<>()).add(new Side(line, side));
        }
      }
    }
    return sides;
  }
}
