package org.isogloss.rules.terms;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.Spellings;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.TermForm;

/**
 * The name to use for a concept, if the glossary or the manuscript itself gives a reason.
 *
 * @param text the name
 * @param reason why this one, as the end of a sentence
 */
public record Preference(String text, String reason) {

  /** A form is preferred if its share of all places is at least this. */
  private static final double CLEAR_MAJORITY = 2.0 / 3;

  /**
   * Where a dictionary has the words as one, as in {@code beforehand}, where a capital may be that
   * of a name, or where only capitals of ordinary words are more frequent, which may be those of
   * labels and titles, a spelling is preferred only if the manuscript has hardly anything else.
   */
  private static final double DECIDED = 0.9;

  /**
   * The form of a title is preferred if it has at least this share of the most common one's places.
   */
  private static final double USED = 0.5;

  /** What separates the words of a form. */
  static final Pattern PARTS = Pattern.compile("[\\s\\u2010\\u2011-]+");

  static final GeneralFrequency DICTIONARY = new GeneralFrequency();

  /** Whether so many places of all are enough to prefer what is used there. */
  public static boolean isClear(int places, int all) {
    return (double) places / all >= CLEAR_MAJORITY;
  }

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

  /** A compound that has a hyphen only before nouns, of which none follows in its places. */
  static Preference ofOpen(TermForm form) {
    return new Preference(form.text(), "with a hyphen only before a noun");
  }

  /** A compound all of whose places are before nouns. */
  static Preference ofJoined(TermForm form) {
    return new Preference(form.text(), "with a hyphen before a noun");
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
    return PARTS
        .splitAsStream(form.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> Spellings.isForeignTo(word, variety));
  }

  private static Optional<Preference> among(List<TermForm> forms, ConceptUses uses) {
    Optional<TermForm> name = forms.stream().filter(form -> isNameAmong(form, forms)).findFirst();
    if (name.isPresent()) {
      return name.map(Preference::ofName);
    }
    TermForm most = forms.get(0);
    boolean mayBeName = forms.stream().anyMatch(form -> NameInCapitals.mayBeIn(form, most));
    boolean isOrdinary = forms.stream().anyMatch(form -> NameInCapitals.isOrdinary(most, form));
    boolean isDoubtful = mayBeName || isOrdinary || isSplit(most, forms);
    double share = mayBeName ? uses.shareOfCapitals(most) : uses.share(most);
    if (share >= (isDoubtful ? DECIDED : CLEAR_MAJORITY)) {
      List<TermForm> names =
          forms.stream().filter(form -> NameInCapitals.isIn(form, most)).toList();
      if (names.isEmpty()) {
        return Optional.of(new Preference(most.text(), "the most common form"));
      }
      Optional<TermForm> known = names.stream().filter(NameInCapitals::isInDictionary).findFirst();
      if (known.isPresent()) {
        return known.map(Preference::ofName);
      }
    }
    // A title may use a form that the text no longer does, or that of a program or a package.
    List<TermForm> inTitle =
        forms.stream()
            .filter(Preference::isInTitle)
            .filter(form -> uses.count(form) >= USED * uses.count(most))
            .filter(form -> forms.stream().noneMatch(other -> mayLackCapitals(form, other)))
            .filter(
                form -> forms.stream().noneMatch(other -> NameInCapitals.isOrdinary(form, other)))
            .toList();
    return inTitle.size() == 1
        ? Optional.of(new Preference(inTitle.get(0).text(), "the form used in the title"))
        : Optional.empty();
  }

  private static Preference ofName(TermForm form) {
    return new Preference(form.text(), "the spelling in the dictionary");
  }

  /** Whether a dictionary has a form as a name whose capitals all others lack. */
  private static boolean isNameAmong(TermForm name, List<TermForm> forms) {
    return NameInCapitals.isInDictionary(name)
        && forms.stream().allMatch(form -> form.equals(name) || NameInCapitals.isIn(name, form));
  }

  /** Whether a form is in several words where another one is a single word of the dictionary. */
  private static boolean isSplit(TermForm form, List<TermForm> forms) {
    String solid = PARTS.matcher(form.key()).replaceAll("").toLowerCase(Locale.ROOT);
    return solid.length() < form.key().length()
        && forms.stream().anyMatch(other -> other.key().equalsIgnoreCase(solid))
        && DICTIONARY.of(solid) > 0;
  }

  private static boolean mayLackCapitals(TermForm form, TermForm name) {
    return NameInCapitals.isIn(name, form) || NameInCapitals.mayBeIn(name, form);
  }

  private static boolean isInTitle(TermForm form) {
    return form.mentions().stream().anyMatch(mention -> mention.zone() == Zone.TITLE);
  }
}
