package org.isogloss.rules.terms.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/** Endings that make words of one root and, in a term, of one meaning. */
final class Derivations {

  /** Shorter common beginnings are as often an accident: {@code port}, {@code portal}. */
  private static final int SHORTEST_ROOT = 4;

  private static final Set<String> PAIRS = read();

  private Derivations() {}

  /** Whether two words begin alike and end in a pair of endings on the list. */
  static boolean between(String a, String b) {
    int root = 0;
    while (root < Math.min(a.length(), b.length()) && a.charAt(root) == b.charAt(root)) {
      root++;
    }
    // The root may lend a few letters to both endings: varia-nce and varia-tion, vari-ance.
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
