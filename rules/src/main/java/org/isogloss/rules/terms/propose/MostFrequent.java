package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.rules.terms.index.TermForm;

/** Shortens a list of forms so that all its pairs can be compared. */
final class MostFrequent {

  /**
   * Forms that share letters, words or a gloss are normally few; hundreds of them are a pattern of
   * the text, and the most frequent ones represent it.
   */
  private static final int MOST_COMPARED = 50;

  private MostFrequent() {}

  /** The most frequent forms of a list, in its order; the list itself if it is short. */
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
