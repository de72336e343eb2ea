package org.isogloss.rules.languagetool;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.en.AvsAnRule;

/**
 * Whether a word takes <i>a</i> or <i>an</i>, by LanguageTool's lists of words and their sounds.
 */
public final class IndefiniteArticle {

  /** A name with a capital inside it, such as iPhone and macOS, which no list has. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("(\\p{Ll}+)\\p{Lu}.*");

  /** A letter that is read by its name: “an X-ray”, “an S3 bucket”, “an h-index”. */
  private static final Pattern LETTER = Pattern.compile("\\p{Lu}|\\p{L}[\\d+-].*");

  /** The letters whose names begin with a vowel sound: “an iPhone”, “an mRNA”. */
  private static final String VOWEL_NAMES = "aefhilmnorsx";

  private final AvsAnRule rule = new AvsAnRule(JLanguageTool.getMessageBundle());

  /** Returns the article in lower case; empty if both are possible or nothing is known. */
  public Optional<String> before(String word) {
    Matcher name = INNER_CAPITAL.matcher(word);
    if (name.matches()) {
      String start = name.group(1);
      return start.length() == 1 ? Optional.of(beforeLetter(start)) : before(start);
    }
    Optional<String> letter = beforeLetterOf(word);
    if (letter.isPresent()) {
      return letter;
    }
    String suggested = rule.suggestAorAn(word);
    return suggested.endsWith(" " + word) && suggested.length() > word.length() + 1
        ? Optional.of(suggested.substring(0, suggested.length() - word.length() - 1))
        : Optional.empty();
  }

  /** The article before a word that begins with a letter read by its name; empty for others. */
  static Optional<String> beforeLetterOf(String word) {
    return LETTER.matcher(word).matches()
        ? Optional.of(beforeLetter(word.substring(0, 1)))
        : Optional.empty();
  }

  private static String beforeLetter(String letter) {
    return VOWEL_NAMES.contains(letter.toLowerCase(Locale.ROOT)) ? "an" : "a";
  }
}
