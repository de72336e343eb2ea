package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.List;
import org.isogloss.core.text.Inflection;

/** The senses of all forms in one array, those of one form the plainest first. */
@SuppressWarnings("EnumOrdinal") // packed into bits that never leave the program
final class SenseTable {

  private static final Inflection[] INFLECTIONS = Inflection.values();

  /** How far each field of a sense is shifted: the listed word, the inflection, two marks. */
  private static final int LISTED = 5;

  private static final int INFLECTION = 2;
  private static final int INFLECTION_BITS = 7;
  private static final int RESPELLED = 2;
  private static final int LAST = 1;

  private final int[] starts;
  private final int[] senses;

  /**
   * @param forms the senses of each form, at least one, by its number from 1
   */
  SenseTable(List<List<ListedWordForms.Sense>> forms) {
    this.starts = new int[forms.size()];
    this.senses = new int[forms.stream().mapToInt(List::size).sum()];
    int at = 0;
    for (int form = 0; form < starts.length; form++) {
      starts[form] = at;
      for (ListedWordForms.Sense sense : forms.get(form).stream().sorted().toList()) {
        senses[at++] =
            sense.listed() << LISTED
                | Arrays.binarySearch(INFLECTIONS, sense.inflection()) << INFLECTION
                | (sense.respelled() ? RESPELLED : 0);
      }
      senses[at - 1] |= LAST;
    }
  }

  /** The first sense of a form by its number from 1. */
  int first(int form) {
    return starts[form - 1];
  }

  /** Whether no sense of the form comes after this one. */
  boolean isLast(int sense) {
    return (senses[sense] & LAST) != 0;
  }

  /** The number of the listed word. */
  int listed(int sense) {
    return senses[sense] >>> LISTED;
  }

  /** The relation of the form to the listed word. */
  Inflection inflection(int sense) {
    return INFLECTIONS[senses[sense] >>> INFLECTION & INFLECTION_BITS];
  }

  /** Whether the form has the other spelling, British or American. */
  boolean respelled(int sense) {
    return (senses[sense] & RESPELLED) != 0;
  }
}
