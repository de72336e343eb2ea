package org.isogloss.glossary.match;

import java.util.Optional;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;

/** What speaks against a new term that cannot have the number of the old one. */
final class NumberChange {

  private static final Set<String> MASS_NOUNS =
      Set.copyOf(DataFile.lines(NumberChange.class, "mass-nouns.txt"));

  private final TermMatch match;
  private final Candidate found;
  private final ListedTerm wanted;

  /**
   * @param wanted the new term
   */
  NumberChange(TermMatch match, Candidate found, ListedTerm wanted) {
    this.match = match;
    this.found = found;
    this.wanted = wanted;
  }

  /** The reason, as the end of a sentence; empty if there is none. */
  Optional<String> caution() {
    boolean withoutNumber = wanted.nounHead() < 0 || Measures.isSymbol(wanted);
    if (wanted.endsInPossessive() && found.inflection() == Inflection.PLURAL) {
      return Optional.of("it is a plural, and the new term has none");
    }
    if (withoutNumber || found.inflection().isOfVerb()) {
      return Optional.empty();
    }
    ListedTerm old = found.listed();
    String noun = head(wanted);
    boolean kept = found.inflection() == Inflection.NONE;
    if (kept && isOpenMeasure(old, noun)) {
      return Optional.of("it is a unit, and the new term may have to be a plural or need a hyphen");
    }
    if (kept && isLostPlural(old, noun) && !isShownSingular()) {
      return Optional.of("it is a plural, and the new term is a singular");
    }
    if (isMass(noun)) {
      boolean counted = !(kept && isMass(head(old))) && isCounted();
      return counted ? Optional.of("the new term cannot be counted") : Optional.empty();
    }
    boolean plural = !isName(wanted) && isPlural(noun) && hasSingular(noun);
    if (!plural && MASS_NOUNS.contains(Folding.fold(match.text()))) {
      return Optional.of("it cannot be counted, and the new term may need an article");
    }
    return kept && plural && !hasSingular(head(old))
        ? Optional.of("it is singular, and the new term is a plural")
        : Optional.empty();
  }

  /** Whether “premises” would be replaced by “site”. */
  private boolean isLostPlural(ListedTerm old, String noun) {
    boolean names = isName(old) && (isName(wanted) || !WordForms.isListed(head(old)));
    boolean singular = !isPlural(noun) && (!WordForms.isListed(noun) || isNoun(noun));
    return old.nounHead() >= 0 && !names && isPlural(head(old)) && singular;
  }

  /** “km” in “5 km roads” and “the length in km”. */
  private boolean isOpenMeasure(ListedTerm old, String noun) {
    return Measures.isSymbol(old)
        && !Inflection.PLURAL.forms(noun).isEmpty()
        && !Measures.isOne(match.before())
        && !hasSingularBeside();
  }

  /** Whether a word next to it takes it as a singular, or its number does not show. */
  private boolean isShownSingular() {
    Set<PartOfSpeech> after = WordForms.classes(match.after());
    boolean modifier =
        match.isAttributive()
            && after.contains(PartOfSpeech.NOUN)
            && !after.contains(PartOfSpeech.VERB);
    return modifier || hasSingularBeside();
  }

  private boolean hasSingularBeside() {
    return ClosedClasses.is(match.before(), "single")
        || ClosedClasses.is(match.after(), "third-person");
  }

  private boolean isCounted() {
    // What precedes an adjective, as in “a new device”, is not known.
    String before = match.before();
    return found.inflection() == Inflection.PLURAL
        || ClosedClasses.is(before, "counting")
        || !(before.isEmpty() || ClosedClasses.isFunctionWord(before));
  }

  /** The word that takes the plural; the last one if none does. */
  private static String head(ListedTerm term) {
    int head = term.nounHead();
    return term.words().get(head < 0 ? term.words().size() - 1 : head).folded();
  }

  /** A name in -s, such as macOS, is not a plural. */
  private static boolean isName(ListedTerm term) {
    String head = term.words().get(Math.max(0, term.nounHead())).text();
    return head.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isMass(String noun) {
    return MASS_NOUNS.contains(noun) || WordForms.isMassNoun(noun);
  }

  private static boolean isNoun(String word) {
    return WordForms.classes(word).contains(PartOfSpeech.NOUN);
  }

  /** Whether a noun may be a plural, by its ending if the dictionary does not have it. */
  private static boolean isPlural(String noun) {
    return WordForms.isListed(noun) ? WordForms.isPlural(noun) : hasSingular(noun);
  }

  private static boolean hasSingular(String noun) {
    return !Inflection.SINGULAR.forms(noun).isEmpty();
  }
}
