package org.isogloss.rules.languagetool;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.en.AvsAnRule;

/**
 * Whether a word takes <i>a</i> or <i>an</i>, by LanguageTool's lists of words and their sounds,
 * which have no accents, and by how numbers and letters are read.
 */
public final class IndefiniteArticle {

  /** A name with a capital inside it, such as iPhone and macOS, which no list has. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("(\\p{Ll}+)\\p{Lu}.*");

  /** A letter that is read by its name: “an X-ray”, “an S3 bucket”, “an h-index”. */
  private static final Pattern LETTER = Pattern.compile("\\p{Lu}|\\p{L}[\\d+-].*");

  /** The letters that are read by known names. */
  private static final Pattern NAMED = Pattern.compile("(?iu)[a-zα-ω]");

  /** The letters whose names begin with a vowel sound: “an iPhone”, “an mRNA”, “an α-helix”. */
  private static final String VOWEL_NAMES = "aefhilmnorsxαεηιοω";

  /**
   * A word that nobody can say as it is spelled, which may begin with the vowel of a letter's name:
   * “npm”, “nginx”, “rsync”, “lvalue”.
   */
  private static final Pattern SPELLED_OUT =
      Pattern.compile(
          "[fhlmnrsx][a-z&&[^aeiouy]]*"
              + "|(?:[hnx](?![aeiouy])|m(?![aeiouyn])|l(?![aeiouyhl])|r(?![aeiouyh])"
              + "|f(?![aeiouyjlr])|s(?=[bdgjsxz]))[a-z].*");

  /** A number: its digits, which may be in groups, and what is after it. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(.*)");

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

  private static final Pattern DECIMALS = Pattern.compile("(?:\\.\\d.*)?");

  private final AvsAnRule rule = new AvsAnRule(JLanguageTool.getMessageBundle());

  /** Returns the article in lower case; empty if both are possible or nothing is known. */
  public Optional<String> before(String written) {
    Matcher number = NUMBER.matcher(written);
    if (number.matches()) {
      return beforeNumber(number.group(1), number.group(2));
    }
    String word = Folding.unaccented(written);
    Matcher name = INNER_CAPITAL.matcher(word);
    if (name.matches()) {
      String start = name.group(1);
      return start.length() == 1 ? beforeLetter(start) : before(start);
    }
    if (word.length() == 1 || LETTER.matcher(word).matches()) {
      return beforeLetter(word.substring(0, 1));
    }
    return ASCII.matcher(word).matches() ? beforeWord(word) : Optional.empty();
  }

  private Optional<String> beforeWord(String word) {
    String suggested = rule.suggestAorAn(word);
    return suggested.endsWith(" " + word) && suggested.length() > word.length() + 1
        ? Optional.of(suggested.substring(0, suggested.length() - word.length() - 1))
            .filter(article -> article.equals("an") || !SPELLED_OUT.matcher(word).matches())
        : Optional.empty();
  }

  /** The number is said from its first group on: “an 8 mm”, “an 11,000”, “a 1,100”, “a 180”. */
  private static Optional<String> beforeNumber(String digits, String rest) {
    if (digits.startsWith("8")) {
      return Optional.of("an");
    }
    if (digits.startsWith("0") && (digits.length() > 1 || !DECIMALS.matcher(rest).matches())) {
      return Optional.empty();
    }
    boolean isTeen = digits.startsWith("11") || digits.startsWith("18");
    if (isTeen && digits.length() == 4) {
      // A year, or a thousand and more.
      return Optional.empty();
    }
    boolean isFirstGroup = digits.replace(",", "").length() % 3 == 2;
    return Optional.of(isTeen && isFirstGroup ? "an" : "a");
  }

  /** The article before a word that begins with a letter read by its name; empty for others. */
  static Optional<String> beforeLetterOf(String word) {
    return LETTER.matcher(word).matches() ? beforeLetter(word.substring(0, 1)) : Optional.empty();
  }

  private static Optional<String> beforeLetter(String letter) {
    return Optional.of(VOWEL_NAMES.contains(letter.toLowerCase(Locale.ROOT)) ? "an" : "a")
        .filter(article -> NAMED.matcher(letter).matches());
  }
}
