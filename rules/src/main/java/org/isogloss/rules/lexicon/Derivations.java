package org.isogloss.rules.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/** Endings that form words of the same root and, within a term, the same meaning. */
final class Derivations {

  /** Shorter common beginnings are often coincidental: {@code port}, {@code portal}. */
  private static final int SHORTEST_ROOT = 4;

  private static final Set<String> PAIRS = read();

  private Derivations() {}

  /** Whether two words begin alike and end in a pair of listed endings. */
  static boolean between(String a, String b) {
    int root = 0;
    while (root < Math.min(a.length(), b.length()) && a.charAt(root) == b.charAt(root)) {
      root++;
    }
    // Both endings may share a few letters with the root: varia-nce and varia-tion, vari-ance.
    for (int cut = root; cut >= Math.max(SHORTEST_ROOT, root - 3); cut--) {
      if (PAIRS.contains(ending(a, cut) + " " + ending(b, cut))) {
        return true;
      }
    }
    return false;
  }

  private static String ending(String word, int root) {
    return root == word.length() ? "-" : word.substring(root);
  }

  private static Set<String> read() {
    Set<String> pairs = new HashSet<>();
    for (String line : DataFile.lines(Derivations.class, "derivations.txt")) {
      String[] endings = line.split("\\s+", -1);
      for (String one : endings) {
        for (String other : endings) {
          if (!one.equals(other)) {
            pairs.add(one + " " + other);
          }
        }
      }
    }
    return pairs;
  }
}
