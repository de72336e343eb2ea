package org.isogloss.rules.terms;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.Spellings;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.rules.terms.candidate.TermForm;

/**
 * The name that a concept should have, where the glossary or the manuscript itself gives a reason.
 *
 * @param text the name
 * @param reason why this one, as the end of a sentence
 */
record Preference(String text, String reason) {

  /** A form is preferred where it stands in so large a share of all places. */
  private static final double CLEAR_MAJORITY = 2.0 / 3;

  /** What a glossary asks for; empty where several of its concepts go by the names of one. */
  static Optional<Preference> listed(Collection<Concept> concepts) {
    return concepts.size() == 1
        ? concepts.iterator().next().replacement().map(Preference::of)
        : Optional.empty();
  }

  private static Preference of(Term term) {
    boolean preferred = term.status() == TermStatus.PREFERRED;
    return new Preference(term.text(), "which the glossary " + (preferred ? "prefers" : "admits"));
  }

  /**
   * The preferred one of the forms of a concept, the most frequent first; empty for a tie. One in
   * the spelling of another variety of English is not preferred: the spelling checker asks for the
   * other at each of its places.
   *
   * @param variety the variety of English of the manuscript; empty where it has several
   */
  static Optional<Preference> among(
      List<TermForm> forms, ConceptUses uses, Optional<String> variety) {
    List<TermForm> ours =
        forms.stream()
            .filter(form -> variety.filter(set -> isForeign(form, set)).isEmpty())
            .toList();
    if (ours.size() == forms.size()) {
      return among(forms, uses);
    }
    return ours.size() == 1
        ? Optional.of(
            new Preference(ours.get(0).text(), "which is spelled as in " + variety.orElseThrow()))
        : Optional.empty();
  }

  private static boolean isForeign(TermForm form, String variety) {
    return Arrays.stream(form.text().toLowerCase(Locale.ROOT).split("[\\s\\u2010\\u2011-]+"))
        .anyMatch(word -> Spellings.isForeignTo(word, variety));
  }

  private static Optional<Preference> among(List<TermForm> forms, ConceptUses uses) {
    TermForm most = forms.get(0);
    double share = (double) uses.count(most) / uses.all().size();
    if (share >= CLEAR_MAJORITY) {
      return Optional.of(
          new Preference(
              most.text(),
              String.format(Locale.ROOT, "which stands in %.0f %% of the places", 100 * share)));
    }
    List<TermForm> inTitle = forms.stream().filter(Preference::isInTitle).toList();
    return inTitle.size() == 1
        ? Optional.of(new Preference(inTitle.get(0).text(), "which stands in the title"))
        : Optional.empty();
  }

  private static boolean isInTitle(TermForm form) {
    return form.mentions().stream().anyMatch(mention -> mention.zone() == Zone.TITLE);
  }
}
