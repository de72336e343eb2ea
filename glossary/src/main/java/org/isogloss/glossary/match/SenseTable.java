package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.List;

/**
 * What each form may be: the senses of all forms in a row, those of one form the plainest first.
 */
final class SenseTable {

  private static final Inflection[] INFLECTIONS = Inflection.values();

  /** Where the senses of each form start. */
  private final int[] starts;

  /** The listed word, the inflection in three bits and, in the last bit, the other spelling. */
  private final int[] senses;

  /**
   * @param forms the senses of each form by its number, from 1 on
   */
  SenseTable(List<List<WordForms.Sense>> forms) {
    this.starts = new int[forms.size() + 2];
    this.senses = new int[forms.stream().mapToInt(List::size).sum()];
    int at = 0;
    for (int form = 1; form <= forms.size(); form++) {
      starts[form] = at;
      for (WordForms.Sense sense : forms.get(form - 1).stream().sorted().toList()) {
        int inflection = Arrays.binarySearch(INFLECTIONS, sense.inflection());
        senses[at++] = sense.listed() << 4 | inflection << 1 | (sense.respelled() ? 1 : 0);
      }
    }
    starts[forms.size() + 1] = at;
  }

  /** The first sense of a form; the form of the number 0 has none. */
  int first(int form) {
    return starts[form];
  }

  /** The place after the last sense of a form. */
  int end(int form) {
    return starts[form + 1];
  }

  /** The number of the listed word. */
  int listed(int sense) {
    return senses[sense] >>> 4;
  }

  /** How the form stands to the listed word. */
  Inflection inflection(int sense) {
    return INFLECTIONS[senses[sense] >>> 1 & 7];
  }

  /** Whether the form is the other of the British and the American spelling. */
  boolean respelled(int sense) {
    return (senses[sense] & 1) != 0;
  }
}
