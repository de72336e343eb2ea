package org.isogloss.rules.terms;

import java.util.List;
import java.util.Locale;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.lexicon.GeneralFrequency;

/**
 * How much a phrase is a term of its text: its C-value (K. Frantzi et al., 2000) times its
 * weirdness, which is how much rarer its words are in English at large (K. Ahmad et al., University
 * of Surrey participation in TREC 8, 1999).
 */
public final class Termhood {

  private final GeneralFrequency frequency = new GeneralFrequency();

  /** The termhood of a form; 0 for what never stands by itself. */
  public double of(TermForm form) {
    return cValue(form) * weirdness(form);
  }

  /** Places inside longer phrases count less, the fewer phrases they are in. */
  private static double cValue(TermForm form) {
    List<String> longer =
        form.mentions().stream()
            .filter(mention -> !mention.before().isEmpty() || !mention.behind().isEmpty())
            .map(mention -> mention.before() + " " + mention.behind())
            .toList();
    double nested =
        longer.isEmpty() ? 0 : (double) longer.size() / longer.stream().distinct().count();
    return Math.log(1 + form.signature().size()) / Math.log(2) * (form.count() - nested);
  }

  private double weirdness(TermForm form) {
    return 1
        - form.sequence().stream()
            .mapToDouble(word -> frequency.of(word.toLowerCase(Locale.ROOT)))
            .average()
            .orElse(1);
  }
}
