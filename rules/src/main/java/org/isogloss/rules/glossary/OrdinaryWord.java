package org.isogloss.rules.glossary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.lexicon.GeneralFrequency;

/**
 * A word of general English that has the letters of a name or of an acronym, but not its capitals.
 */
final class OrdinaryWord {

  /** Why it is not replaced, as the end of a sentence. */
  static final Optional<String> REASON =
      Optional.of("it may be an ordinary word, which has no capital");

  private static final Optional<String> STOP =
      Optional.of("it may be an ordinary word at the end of a sentence, not an abbreviation");

  /** What may follow the end of a sentence: nothing, or closing marks and a capital. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[\\s\\h\\p{Pe}\\p{Pf}\\p{Pi}\"']*(?:\\p{Lu}.*)?", Pattern.DOTALL);

  /** How frequent a word is at least that is more than an abbreviation, unlike “dept”. */
  private static final double LEAST_FREQUENCY = 0.3;

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private OrdinaryWord() {}

  /** Whether a word in lower case is in the dictionary: to aid, to polish, a turkey. */
  static boolean is(String text) {
    return isSmall(text) && FREQUENCY.of(text) > 0;
  }

  /** Whether a word in lower case is at least as common as a name: the Internet, Java. */
  static boolean isName(String text) {
    return FREQUENCY.of(Folding.capital(text)) >= FREQUENCY.of(text);
  }

  /** Why a match may not be the listed name or acronym; empty if it probably is. */
  static Optional<String> doubt(TermMatch match, Candidate form) {
    if (isBeforeStop(match, form)) {
      return STOP;
    }
    boolean careless =
        !isAcronym(form.term().text()) && isName(match.text().toLowerCase(Locale.ROOT));
    return careless ? Optional.empty() : caution(match, form);
  }

  /** Why a match should not be replaced unasked, although it may be the listed name. */
  static Optional<String> caution(TermMatch match, Candidate form) {
    boolean name = isAcronym(form.term().text()) || isListedName(form);
    boolean ordinary =
        !form.sameCase()
            && name
            && isSmallBehindFirst(match.text())
            && is(match.text().toLowerCase(Locale.ROOT));
    return ordinary || isFunctionWord(match, form) ? REASON : Optional.empty();
  }

  /**
   * Whether a match has the letters of a pronoun, a preposition or the like and is not clearly the
   * term: “us” for “US”, “A” at the start of a sentence, “has” for the plural of “ha”.
   */
  static boolean isFunctionWord(TermMatch match, Candidate form) {
    String term = form.term().text();
    if (!isSmallBehindFirst(match.text())) {
      return false;
    }
    if (endsSentence(match, form)) {
      return FunctionWords.contains(withoutStop(match.text()));
    }
    if (!FunctionWords.contains(match.text())) {
      return false;
    }
    boolean inflected = form.inflection() != Inflection.NONE && !FunctionWords.contains(term);
    return inflected || (!isSmall(term) && (!form.sameCase() || match.opens()));
  }

  /** “The cat sat.” with the abbreviation “Sat.”; after a number, as in “5 min.”, it is that. */
  private static boolean isBeforeStop(TermMatch match, Candidate form) {
    String word = withoutStop(match.text()).toLowerCase(Locale.ROOT);
    Set<PartOfSpeech> classes = WordForms.classes(word);
    return endsSentence(match, form)
        && match.before().codePoints().noneMatch(Character::isDigit)
        && FREQUENCY.of(word) >= LEAST_FREQUENCY
        && (classes.contains(PartOfSpeech.NOUN) || classes.contains(PartOfSpeech.VERB));
  }

  /** Whether the period of an abbreviation may be that of a sentence. */
  private static boolean endsSentence(TermMatch match, Candidate form) {
    return form.term().text().endsWith(".")
        && match.text().endsWith(".")
        && SENTENCE_END.matcher(match.behind()).matches();
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isListedName(Candidate form) {
    String term = form.term().text();
    return form.term().partOfSpeech() == WordClass.PROPER_NOUN
        || (!isSmall(term) && WordForms.isListed(term));
  }

  /** IT, A, LaTeX, but not Vessel or E-Mail, whose capitals may only be those of a list. */
  private static boolean isAcronym(String term) {
    boolean joined = term.length() == 1;
    for (int i = 0; i < term.length(); i++) {
      if (joined && Character.isUpperCase(term.charAt(i))) {
        return true;
      }
      joined = Character.isLetterOrDigit(term.charAt(i));
    }
    return false;
  }

  private static boolean isSmall(String text) {
    return text.codePoints().noneMatch(Character::isUpperCase);
  }

  /** Whether the only capital, if any, is the first letter, as at the start of a sentence. */
  private static boolean isSmallBehindFirst(String text) {
    return text.codePoints().skip(1).noneMatch(Character::isUpperCase);
  }
}
