package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");

  private static final Pattern WORD_BREAK = Pattern.compile("[\\s\\h-]+");

  /** A word with the space or the hyphen before it. */
  private static final Pattern WORD = Pattern.compile("(^|[ -])([^ -]*)");

  /** A name such as iOS or macOS: it keeps its lower-case letter at the start of a sentence. */
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
    return new Replacement(withCapitals(match, found, listed, texts.get(0)), caution);
  }

  /** The same with something else that speaks against it, unless there is something already. */
  public Replacement cautioned(Optional<String> other) {
    return caution.isPresent() ? this : new Replacement(text, other);
  }

  private static String withCapitals(
      TermMatch match, Candidate found, ListedTerm listed, String text) {
    Term wanted = listed.term();
    List<String> words = Arrays.asList(WORD_BREAK.split(match.text()));
    boolean own = wanted.text().codePoints().anyMatch(Character::isUpperCase);
    boolean allCapitals =
        match.text().codePoints().noneMatch(Character::isLowerCase)
            && match.text().codePoints().filter(Character::isUpperCase).count() > 3;
    if (allCapitals && !own) {
      return text.toUpperCase(Locale.ROOT);
    }
    // In a title, “Fog-bell Towers” is as good as “Fog-Bell Towers”.
    boolean title =
        match.inTitleCase()
            ? areCapitalized(BLANK.split(match.text()))
            : words.size() > 1 && areCapitalized(WORD_BREAK.split(match.text()));
    if (title && !wanted.caseSensitive() && (match.inTitleCase() || !found.sameCase())) {
      boolean particles = listed.verbHead() >= 0 && keepsParticlesCapital(words);
      return titleCase(text, particles, match.text().indexOf('-') < 0);
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

  private static boolean areCapitalized(String[] words) {
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .allMatch(
            word ->
                Character.isUpperCase(word.codePointAt(0)) || ClosedClasses.isFunctionWord(word));
  }

  /** Whether no function word of a title is in lower case: “Log In”, and not “Log in”. */
  private static boolean keepsParticlesCapital(List<String> words) {
    return words.stream()
        .noneMatch(
            word -> ClosedClasses.isFunctionWord(word) && Character.isLowerCase(word.charAt(0)));
  }

  /**
   * A text as in a title.
   *
   * @param particles whether a particle at the end has a capital, as in “Turn Off”
   * @param parts whether the parts of a compound have one, as in “Command-Line”
   */
  private static String titleCase(String text, boolean particles, boolean parts) {
    StringBuilder title = new StringBuilder();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String sign = word.group(1);
      boolean isParticle =
          particles && word.hitEnd() && ClosedClasses.is(word.group(2), "particle");
      boolean small =
          sign.equals("-")
              ? !parts || ClosedClasses.isFunctionWord(word.group(2))
              : !sign.isEmpty() && !isParticle && ClosedClasses.isFunctionWord(word.group(2));
      title.append(sign).append(small ? word.group(2) : capital(word.group(2)));
    }
    return title.toString();
  }

  private static String capital(String text) {
    String first = text.split("[\\s-]", 2)[0];
    return INNER_CAPITAL.matcher(first).matches() ? text : Folding.capital(text);
  }
}
