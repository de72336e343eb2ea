package org.isogloss.rules.terms;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.isogloss.rules.terms.candidate.Mention;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.lexicon.GeneralFrequency;

/**
 * How much a phrase is a term of its text: its C-value (K. Frantzi et al., 2000) times its
 * weirdness, which is how much rarer its words are in English at large (K. Ahmad et al., University
 * of Surrey participation in TREC 8, 1999).
 */
public final class Termhood {

  private static final double SINGLE_WORD = 0.1;

  private final GeneralFrequency frequency = new GeneralFrequency();

  /** The termhood of a form; 0 for what never stands by itself. */
  public double of(TermForm form) {
    return cValue(form) * weirdness(form);
  }

  /**
   * Places inside longer phrases count less, the fewer phrases they are in. A single word counts a
   * tenth of a step, so that it ranks behind the terms it is part of.
   */
  private static double cValue(TermForm form) {
    double length = Math.log(form.signature().size()) / Math.log(2) + SINGLE_WORD;
    double nested = Math.max(nested(form, Mention::before), nested(form, Mention::behind));
    return length * (form.count() - nested);
  }

  private static double nested(TermForm form, Function<Mention, String> neighbour) {
    List<String> longer =
        form.mentions().stream().map(neighbour).filter(word -> !word.isEmpty()).toList();
    return longer.isEmpty() ? 0 : (double) longer.size() / longer.stream().distinct().count();
  }

  private double weirdness(TermForm form) {
    return 1
        - form.sequence().stream()
            .mapToDouble(word -> frequency.of(word.toLowerCase(Locale.ROOT)))
            .average()
            .orElse(1);
  }
}
