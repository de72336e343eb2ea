package org.isogloss.rules.spelling;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/**
 * How many slips lead from one word to another, where common slips count less: letters exchanged, a
 * letter doubled or not, a neighbor on the keyboard, one vowel for another. Around 1 for a single
 * slip.
 */
final class EditCost {

  private static final double EXCHANGED = 0.7;
  private static final double DOUBLED = 0.6;
  private static final double LIKELY_LETTER = 0.8;
  private static final double OTHER_LETTER = 1.2;
  private static final double MISSING = 1;

  /** The first letter of a word is hardly ever wrong. */
  private static final double AT_START = 0.5;

  private static final String VOWELS = "aeiouy";

  private static final Map<Character, String> NEIGHBORS = new HashMap<>();

  static {
    for (String line : DataFile.lines(EditCost.class, "keyboard.txt")) {
      NEIGHBORS.put(line.charAt(0), line.substring(2));
    }
  }

  private EditCost() {}

  /** The cost of writing one word instead of another; both in lower case. */
  static double between(String written, String meant) {
    int rows = written.length();
    int columns = meant.length();
    double[][] cost = new double[rows + 1][columns + 1];
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(written, meant, cost, i, j);
      }
    }
    return cost[rows][columns];
  }

  /**
   * Whether a word is another one with a letter inside it that no slip of the finger explains,
   * since it is neither doubled nor near a letter beside it on the keyboard: a name more often.
   */
  static boolean hasStrayLetter(String written, String meant) {
    int at = 0;
    while (at < meant.length() && written.charAt(at) == meant.charAt(at)) {
      at++;
      if (at == written.length()) {
        return false;
      }
    }
    return at > 0
        && at + 1 < written.length()
        && written.substring(at + 1).equals(meant.substring(at))
        && !isSlip(written.charAt(at), written.charAt(at - 1))
        && !isSlip(written.charAt(at), written.charAt(at + 1));
  }

  private static boolean isSlip(char letter, char beside) {
    return letter == beside || NEIGHBORS.getOrDefault(letter, "").indexOf(beside) >= 0;
  }

  private static double cheapest(String written, String meant, double[][] cost, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = Math.min(best, cost[i - 1][j] + extra(written, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + extra(meant, j - 1));
    }
    if (i > 0 && j > 0) {
      char one = written.charAt(i - 1);
      char other = meant.charAt(j - 1);
      best = Math.min(best, cost[i - 1][j - 1] + replaced(one, other, i == 1 && j == 1));
      if (i > 1 && j > 1 && one == meant.charAt(j - 2) && other == written.charAt(i - 2)) {
        best = Math.min(best, cost[i - 2][j - 2] + (one == other ? 0 : EXCHANGED));
      }
    }
    return best;
  }

  /** The cost of a letter that only one of the words has. */
  private static double extra(String word, int at) {
    boolean doubled =
        (at > 0 && word.charAt(at - 1) == word.charAt(at))
            || (at + 1 < word.length() && word.charAt(at + 1) == word.charAt(at));
    return (doubled ? DOUBLED : MISSING) + (at == 0 ? AT_START : 0);
  }

  private static double replaced(char one, char other, boolean atStart) {
    if (one == other) {
      return 0;
    }
    boolean likely =
        NEIGHBORS.getOrDefault(one, "").indexOf(other) >= 0
            || (VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0);
    return (likely ? LIKELY_LETTER : OTHER_LETTER) + (atStart ? AT_START : 0);
  }
}
