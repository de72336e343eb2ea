package org.isogloss.rules.style.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Round and square brackets, and which of a text have no partner in it. */
final class Brackets {

  static final String OPENING = "([";
  static final String CLOSING = ")]";

  /** A closing bracket after a label, such as a), ii) and 1). */
  private static final Pattern LABEL =
      Pattern.compile("(?:^|[\\h,;])(?:\\p{N}{1,3}|\\p{L}|[ivxIVX]{2,5})$");

  /** The same before the bracket where it begins a paragraph, with a space: 1 ). */
  private static final Pattern SPACED_LABEL = Pattern.compile("\\h*(?:\\p{N}{1,3}|\\p{L})\\h");

  private static final int LONGEST_LABEL = 6;

  /** Brackets that are not meant to pair: smileys, quoted signs and half-open intervals. */
  private static final Pattern NOT_PAIRS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[:;=8][-o^']?[()\\[\\]](?![\\p{L}\\p{N}])"
              + "|(?<=\\p{L})[:;]-?\\)(?![\\p{L}\\p{N}])" // no other bracket closes after these
              + "|[“\"‘'][^“”\"‘’'()\\[\\]\\h]{0,4}[()\\[\\]][^“”\"‘’'()\\[\\]\\h]{0,4}(?=[”\"’'])"
              + "|[\\[\\](][^\\[\\](),; ]{1,12}[,;]{1,2}\\h?[^\\[\\](),; ]{1,12}[\\[\\])]");

  private Brackets() {}

  /** The offsets of the brackets without a partner, in no particular order. */
  static List<Integer> unmatched(String text) {
    List<Integer> lone = unmatched(text, null);
    return lone.isEmpty() ? lone : unmatched(text, ignored(text));
  }

  /**
   * The same.
   *
   * @param ignored which characters are not brackets; null to read all of them, which is fast
   */
  private static List<Integer> unmatched(String text, boolean[] ignored) {
    List<Integer> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = half(text.charAt(at));
      boolean bracket = c == '(' || c == '[' || c == ')' || c == ']';
      if (!bracket || (ignored != null && ignored[at])) {
        continue;
      }
      int closes = CLOSING.indexOf(c);
      if (closes < 0) {
        open.push(at);
      } else if (!open.isEmpty() && half(text.charAt(open.peek())) == OPENING.charAt(closes)) {
        open.pop();
      } else if (!isLabel(text, at)) {
        found.add(at);
      }
    }
    found.addAll(open);
    return found;
  }

  /** A full-width bracket, as translators from Chinese and Japanese type it, as an ordinary one. */
  static char half(char c) {
    return c == '（' ? '(' : c == '）' ? ')' : c;
  }

  private static boolean isLabel(String text, int close) {
    int from = Math.max(0, close - LONGEST_LABEL);
    String before = text.substring(from, close);
    return LABEL.matcher(before).find() || (from == 0 && SPACED_LABEL.matcher(before).matches());
  }

  private static boolean[] ignored(String text) {
    boolean[] ignored = new boolean[text.length()];
    Matcher matcher = NOT_PAIRS.matcher(text);
    while (matcher.find()) {
      String match = matcher.group();
      char first = match.charAt(0);
      char last = match.charAt(match.length() - 1);
      boolean paired =
          OPENING.indexOf(first) >= 0 && OPENING.indexOf(first) == CLOSING.indexOf(last);
      for (int at = matcher.start(); at < matcher.end() && !paired; at++) {
        ignored[at] = true;
      }
    }
    return ignored;
  }
}
