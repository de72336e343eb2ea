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
import org.isogloss.rules.terms.index.TermForm;

/**
 * The name to use for a concept, if the glossary or the manuscript itself gives a reason.
 *
 * @param text the name
 * @param reason why this one, as the end of a sentence
 */
record Preference(String text, String reason) {

  /** A form is preferred if its share of all places is at least this. */
  private static final double CLEAR_MAJORITY = 2.0 / 3;

  /** The glossary's choice; empty if the names belong to several of its concepts. */
  static Optional<Preference> listed(Collection<Concept> concepts) {
    return concepts.size() == 1
        ? concepts.iterator().next().replacement().map(Preference::of)
        : Optional.empty();
  }

  private static Preference of(Term term) {
    boolean preferred = term.status() == TermStatus.PREFERRED;
    return new Preference(
        term.text(), "the term " + (preferred ? "preferred" : "admitted") + " in the glossary");
  }

  /**
   * The preferred one of the forms of a concept, given the most frequent first; empty for a tie. A
   * form in the spelling of another variety of English is never preferred: the spelling checker
   * would report it everywhere.
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
            new Preference(ours.get(0).text(), "the " + variety.orElseThrow() + " spelling"))
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
      return Optional.of(new Preference(most.text(), "the most common form"));
    }
    List<TermForm> inTitle = forms.stream().filter(Preference::isInTitle).toList();
    return inTitle.size() == 1
        ? Optional.of(new Preference(inTitle.get(0).text(), "the form used in the title"))
        : Optional.empty();
  }

  private static boolean isInTitle(TermForm form) {
    return form.mentions().stream().anyMatch(mention -> mention.zone() == Zone.TITLE);
  }
}
