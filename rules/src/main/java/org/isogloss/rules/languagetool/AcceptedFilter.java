package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.WordCharacters;

/**
 * Decides whether a word in its sentence is accepted. Apostrophes of all shapes are equal, and so
 * are hyphens, in the text and in what is accepted. A text is read in parts that end at a hyphen,
 * so an accepted word with a hyphen is, like a phrase, searched for around each of them. Each of
 * the user's patterns is compiled on its own, never as part of a larger one in which an unclosed
 * quotation or a comment would swallow what follows.
 */
public final class AcceptedFilter {

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern PATTERN_BLANK = Pattern.compile("\\s|\\\\s");
  private static final Pattern BREAK = Pattern.compile("[\\s-]+");

  /** The most that is looked up as one word. */
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");

  /** Longer words, in code units, are not matched against patterns. */
  private static final int LONGEST_WORD = 200;

  /** How far a phrase may reach to either side of a word, in code units. */
  private static final int REACH = 100;

  /** How many words a phrase may have to either side of a word. */
  private static final int MOST_WORDS = 8;

  private final Set<String> words = new HashSet<>();

  /** What consists of more than one part, by each of its parts. */
  private final Map<String, Set<String>> listedPhrases = new HashMap<>();

  private final List<Pattern> wordPatterns = new ArrayList<>();
  private final List<Pattern> phrases = new ArrayList<>();

  /**
   * @param accepted what is accepted
   */
  public AcceptedFilter(AcceptedWords accepted) {
    for (String listed : accepted.words()) {
      String word = MarkShapes.plain(listed);
      words.add(word);
      if (!PART.matcher(word).matches()) {
        PART.matcher(word)
            .results()
            .forEach(
                part ->
                    listedPhrases.computeIfAbsent(part.group(), p -> new HashSet<>()).add(word));
      }
    }
    for (String pattern : accepted.patterns()) {
      Collection<Pattern> kind = PATTERN_BLANK.matcher(pattern).find() ? phrases : wordPatterns;
      kind.add(Pattern.compile(MarkShapes.plainPattern(pattern)));
    }
  }

  /**
   * Whether a word is accepted on its own, without its possessive ending, in all its parts, or as
   * part of an accepted phrase.
   *
   * @param text the text around the word
   * @param span the word's position in the text
   */
  public boolean accepts(String text, Span span) {
    String word = MarkShapes.plain(span.in(text));
    return isListed(word)
        || isListed(nominative(word))
        || isListedInParts(word)
        || isInListedPhrase(word, text, span)
        || (span.length() <= LONGEST_WORD
            && (isMatched(wordPatterns, text, span, false)
                || isMatched(phrases, text, span, true)));
  }

  /** Returns a word without its possessive ending. */
  public static String nominative(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }

  private boolean isListed(String word) {
    return words.contains(word)
        || (word.length() <= LONGEST_WORD
            && wordPatterns.stream()
                .anyMatch(pattern -> new BoundedText(word).matches(pattern, 0, word.length())));
  }

  private boolean isListedInParts(String word) {
    String[] parts = BREAK.split(nominative(word), -1);
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      if (!words.contains(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInListedPhrase(String word, String text, Span span) {
    Matcher part = PART.matcher(word);
    return part.find()
        && listedPhrases.getOrDefault(part.group(), Set.of()).stream()
            .anyMatch(phrase -> covers(phrase, text, span));
  }

  /**
   * Whether an accepted phrase surrounds the word; only its immediate surroundings are searched.
   */
  private static boolean covers(String phrase, String text, Span span) {
    int last = Math.min(span.start(), text.length() - phrase.length());
    for (int at = Math.max(0, span.end() - phrase.length()); at <= last; at++) {
      if (MarkShapes.isAt(phrase, text, at)
          && isBorder(text, at)
          && isBorder(text, at + phrase.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a pattern matches the word together with whole words before and after it.
   *
   * @param acrossBlanks whether they may be any words, or only those that a hyphen or another sign
   *     joins to it
   */
  private static boolean isMatched(
      List<Pattern> patterns, String text, Span span, boolean acrossBlanks) {
    if (patterns.isEmpty()) {
      return false;
    }
    List<Integer> starts = borders(text, span.start(), -1, acrossBlanks);
    List<Integer> ends = borders(text, span.end(), 1, acrossBlanks);
    for (Pattern pattern : patterns) {
      BoundedText bounded = new BoundedText(text);
      for (int start : starts) {
        for (int end : ends) {
          if (bounded.matches(pattern, start, end)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The word boundaries from a position on, starting with the position itself. */
  private static List<Integer> borders(String text, int from, int step, boolean acrossBlanks) {
    List<Integer> borders = new ArrayList<>();
    for (int at = from;
        at >= 0 && at <= text.length() && Math.abs(at - from) <= REACH;
        at += step) {
      if (isBorder(text, at) && borders.size() < 2 * MOST_WORDS) {
        borders.add(at);
      }
      int next = step < 0 ? at - 1 : at;
      if (!acrossBlanks && next >= 0 && next < text.length() && separates(text.charAt(next))) {
        break;
      }
    }
    return borders;
  }

  /** Whether the words on both sides of a character are never one. */
  private static boolean separates(char c) {
    boolean isDash =
        Character.getType(c) == Character.DASH_PUNCTUATION && !WordCharacters.isHyphen(c);
    return isDash || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isBorder(String text, int at) {
    boolean before = at > 0 && isInWord(text.codePointBefore(at));
    boolean after = at < text.length() && isInWord(text.codePointAt(at));
    return !(before && after);
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
