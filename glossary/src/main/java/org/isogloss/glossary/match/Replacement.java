package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.WordClass;

/**
 * A term in place of a found one: in its number or tense and with its capitals.
 *
 * @param text the new text
 * @param caution why it may be wrong, as the end of a sentence; empty if nothing speaks against it
 */
public record Replacement(String text, Optional<String> caution) {

  private static final Pattern WORD_BREAK = Pattern.compile("[\\s\\h-]+");

  /** A name such as iOS or macOS: it keeps its small letter at the start of a sentence. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?s)\\p{Ll}+\\p{Lu}.*");

  /** A word with a capital that is neither an acronym nor a name such as YouTube. */
  private static final Pattern ONLY_FIRST_CAPITAL = Pattern.compile("\\p{Lu}\\P{Lu}*");

  /**
   * The term as it replaces a match.
   *
   * @param found the candidate of the match to replace
   */
  public static Replacement of(TermMatch match, Candidate found, Term wanted) {
    WordClass inherited =
        wanted.partOfSpeech() == WordClass.UNSPECIFIED
            ? found.term().partOfSpeech()
            : wanted.partOfSpeech();
    boolean verb = found.inflections().stream().anyMatch(Inflection::isOfVerb);
    ListedTerm listed =
        ListedTerm.of(found.concept(), wanted.as(verb ? WordClass.VERB : inherited), new Tokens());
    List<String> texts =
        found.inflections().stream()
            .map(inflection -> Rendering.inflected(listed, inflection))
            .distinct()
            .toList();
    Optional<String> caution = new Cautions(match, found, listed, texts).first();
    return new Replacement(withCapitals(match, found, wanted, texts.get(0)), caution);
  }

  /** The same with something else that speaks against it, unless there is something already. */
  public Replacement cautioned(Optional<String> other) {
    return caution.isPresent() ? this : new Replacement(text, other);
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
        words.size() > 1
            ? words.stream()
                .filter(word -> !word.isEmpty())
                .allMatch(
                    word ->
                        Character.isUpperCase(word.codePointAt(0))
                            || ClosedClasses.isFunctionWord(word))
            : match.inTitleCase() && Character.isUpperCase(match.text().codePointAt(0));
    if (title && !wanted.caseSensitive() && (match.inTitleCase() || !found.sameCase())) {
      return titleCase(text);
    }
    int first = match.text().codePointAt(0);
    boolean byPlace =
        (match.opens() && Character.isUpperCase(first))
            || (match.startsSentence() && Character.isDigit(first));
    // A capital that neither the old term nor the new one has of its own is the author's.
    boolean byAuthor =
        !found.sameCase()
            && !wanted.caseSensitive()
            && ONLY_FIRST_CAPITAL.matcher(words.get(0)).matches();
    return byPlace || byAuthor ? capital(text) : text;
  }

  private static String titleCase(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean small = words.length() > 0 && ClosedClasses.isFunctionWord(word);
      words.append(words.length() == 0 ? "" : " ").append(small ? word : capital(word));
    }
    return words.toString();
  }

  private static String capital(String text) {
    String first = text.split("[\\s-]", 2)[0];
    return INNER_CAPITAL.matcher(first).matches() ? text : Folding.capital(text);
  }
}
