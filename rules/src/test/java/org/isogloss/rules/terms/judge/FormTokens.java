package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a form as labels are compared with them: without articles, marks and plurals. */
final class FormTokens {

  private static final Pattern MARKS = Pattern.compile("[*_`]");
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern EDGES = Pattern.compile("^[ \"'.,;:()]+|[ \"'.,;:()]+$");
  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|a|an)\\s+");
  private static final int LONGEST_WITHOUT_PLURAL = 3;
  private static final int MOST_EXTRA_WORDS = 3;

  /** The words of a longer form around a shorter one. */
  record Around(List<String> before, List<String> after) {

    boolean isEmpty() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  private FormTokens() {}

  /** A form without its article. */
  static String withoutArticle(String form) {
    return ARTICLE.matcher(form.strip()).replaceFirst("");
  }

  /** A form with plain quotation marks and hyphens, without article and marks around it. */
  static String plain(String form) {
    String text = form.replace('’', '\'').replace('‘', '\'');
    text = text.replace('“', '"').replace('”', '"').replace('‑', '-').replace('–', '-');
    text = MARKS.matcher(text).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ");
    return ARTICLE.matcher(EDGES.matcher(text).replaceAll("")).replaceFirst("");
  }

  /**
   * The words of a form in the singular.
   *
   * @param cased whether capitals count
   */
  static List<String> of(String form, boolean cased) {
    return Stream.of(plain(form).split(" ", -1))
        .filter(token -> !token.isEmpty())
        .map(token -> singular(cased ? token : token.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String singular(String token) {
    boolean plural =
        token.length() > LONGEST_WITHOUT_PLURAL && token.endsWith("s") && !token.endsWith("ss");
    return plural ? token.substring(0, token.length() - 1) : token;
  }

  /** The words around {@code part} where {@code whole} contains it with at most three more. */
  static Optional<Around> around(List<String> whole, List<String> part) {
    if (whole.size() - part.size() > MOST_EXTRA_WORDS) {
      return Optional.empty();
    }
    for (int i = 0; i + part.size() <= whole.size(); i++) {
      if (whole.subList(i, i + part.size()).equals(part)) {
        return Optional.of(
            new Around(whole.subList(0, i), whole.subList(i + part.size(), whole.size())));
      }
    }
    return Optional.empty();
  }
}
