package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.rules.terms.candidate.TermForm;

/** Keeps a list of forms short enough for all its pairs to be compared. */
final class MostFrequent {

  /**
   * Forms that share their letters, their words or their gloss are few; where they are hundreds, it
   * is a pattern of the text, and the most frequent of them say what there is to say.
   */
  private static final int MOST_COMPARED = 50;

  private MostFrequent() {}

  /** The most frequent forms of a list, in its order; the list itself unless it is long. */
  static List<TermForm> of(List<TermForm> forms) {
    if (forms.size() <= MOST_COMPARED) {
      return forms;
    }
    int least =
        forms.stream()
            .sorted(Comparator.comparingInt((TermForm form) -> -form.count()))
            .toList()
            .get(MOST_COMPARED - 1)
            .count();
    long above = forms.stream().filter(form -> form.count() > least).count();
    List<TermForm> frequent = new ArrayList<>();
    long equal = MOST_COMPARED - above;
    for (TermForm form : forms) {
      if (form.count() > least || (form.count() == least && equal-- > 0)) {
        frequent.add(form);
      }
    }
    return frequent;
  }
}
