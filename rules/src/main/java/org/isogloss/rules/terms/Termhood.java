package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * How strongly a phrase is a term of its text: its C-value (K. Frantzi et al., Automatic
 * recognition of multi-word terms: the C-value/NC-value method, 2000) times its weirdness, that is,
 * how much rarer its words are in general English (K. Ahmad et al., University of Surrey
 * participation in TREC 8, 1999).
 */
public final class Termhood {

  /** A single word counts a tenth of a step, so it ranks below the terms that contain it. */
  private static final double SINGLE_WORD = 0.1;

  private final GeneralFrequency frequency = new GeneralFrequency();
  private final Map<TermForm, Set<TermForm>> longer = new HashMap<>();

  /**
   * @param forms all candidates of the manuscript: places inside longer ones count less
   */
  public Termhood(Collection<TermForm> forms) {
    record Located(TermForm form, Mention mention) {}

    Map<Integer, List<Located>> bySentence = new HashMap<>();
    for (TermForm form : forms) {
      for (Mention mention : form.mentions()) {
        bySentence
            .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
            .add(new Located(form, mention));
      }
    }
    for (List<Located> sentence : bySentence.values()) {
      for (Located outer : sentence) {
        for (Located inner : sentence) {
          if (outer.mention().covers(inner.mention()) && !inner.mention().covers(outer.mention())) {
            longer.computeIfAbsent(inner.form(), form -> new HashSet<>()).add(outer.form());
          }
        }
      }
    }
  }

  /** The termhood of a form; 0 for one that hardly ever occurs on its own. */
  public double of(TermForm form) {
    return Math.max(0, cValue(form)) * weirdness(form);
  }

  private double cValue(TermForm form) {
    double length = Math.log(form.signature().size()) / Math.log(2) + SINGLE_WORD;
    double nested =
        longer.getOrDefault(form, Set.of()).stream().mapToInt(TermForm::count).average().orElse(0);
    return length * (form.count() - nested);
  }

  private double weirdness(TermForm form) {
    return 1 - form.sequence().stream().mapToDouble(this::frequency).average().orElse(1);
  }

  /** How common a word is as a word or as a name: the dictionary has China, not china. */
  private double frequency(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return Math.max(frequency.of(word), frequency.of(name));
  }
}
