package org.isogloss.rules.style.numbers;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin a word or a number with one of a few characters. It is tried only
 * there, which is many times faster than a search at every character.
 */
final class WordPattern {

  private final Pattern pattern;
  private final boolean[] begins = new boolean[128];
  private final String others;

  /**
   * @param first the characters that a match may begin with; lower-case letters of ASCII stand for
   *     capitals too
   * @param regex the pattern
   */
  WordPattern(String first, String regex) {
    this.pattern = Pattern.compile(regex);
    StringBuilder others = new StringBuilder();
    for (int at = 0; at < first.length(); at++) {
      char c = first.charAt(at);
      if (c < begins.length) {
        begins[c] = true;
        begins[Character.toUpperCase(c)] = true;
      } else {
        others.append(c);
      }
    }
    this.others = others.toString();
  }

  /** Finds the matches in a text from left to right; they do not overlap. */
  void find(String text, Consumer<MatchResult> found) {
    Matcher matcher = null;
    char before = ' ';
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (mayBegin(c) && !Character.isLetterOrDigit(before)) {
        matcher = matcher == null ? start(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          found.accept(matcher.toMatchResult());
          at = Math.max(matcher.end(), at + 1);
          before = text.charAt(at - 1);
          continue;
        }
      }
      before = c;
      at++;
    }
  }

  private boolean mayBegin(char c) {
    return c < begins.length ? begins[c] : others.indexOf(c) >= 0;
  }

  private Matcher start(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
