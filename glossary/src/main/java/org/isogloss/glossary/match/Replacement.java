package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.WordClass;

/** Writes a term in place of a found one: in its number or tense and with its capitals. */
public final class Replacement {

  private static final Pattern WORD_BREAK = Pattern.compile("[\\s\\h-]+");

  private Replacement() {}

  /**
   * The term as it replaces a match.
   *
   * @param found the candidate of the match to replace
   */
  public static String of(TermMatch match, Candidate found, Term wanted) {
    WordClass inherited =
        wanted.partOfSpeech() == WordClass.UNSPECIFIED
            ? found.term().partOfSpeech()
            : wanted.partOfSpeech();
    Term term = found.inflection().isOfVerb() ? wanted.as(WordClass.VERB) : wanted.as(inherited);
    ListedTerm listed = ListedTerm.of(found.concept(), term, new Tokens());
    return withCapitals(match, found, wanted, Rendering.inflected(listed, found.inflection()));
  }

  private static String withCapitals(TermMatch match, Candidate found, Term wanted, String text) {
    List<String> words = Arrays.asList(WORD_BREAK.split(match.text()));
    boolean own = wanted.text().codePoints().anyMatch(Character::isUpperCase);
    boolean allCapitals =
        match.text().codePoints().noneMatch(Character::isLowerCase)
            && match.text().codePoints().filter(Character::isUpperCase).count() > 3;
    if (allCapitals && !own) {
      return text.toUpperCase(Locale.ROOT);
    }
    boolean title =
        (words.size() > 1 || !match.startsSentence())
            && words.stream()
                .filter(word -> !word.isEmpty())
                .allMatch(
                    word ->
                        Character.isUpperCase(word.codePointAt(0))
                            || ClosedClasses.isFunctionWord(word));
    if (title && !wanted.caseSensitive() && !found.sameCase()) {
      return titleCase(text);
    }
    boolean upper = Character.isUpperCase(match.text().codePointAt(0));
    // A listed lower-case letter as in “iOS” is kept; any other word takes the capital.
    return match.startsSentence() && upper && !text.matches("(?s)\\p{Ll}\\p{Lu}.*")
        ? Folding.capital(text)
        : text;
  }

  private static String titleCase(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean small = words.length() > 0 && ClosedClasses.isFunctionWord(word);
      words.append(words.length() == 0 ? "" : " ").append(small ? word : Folding.capital(word));
    }
    return words.toString();
  }
}
