package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;

/**
 * Reads the words next to a place. It looks only at the neighborhood of the place, so that the cost
 * of a finding does not depend on the length of its paragraph.
 */
final class Surroundings {

  /** This many words on either side distinguish a slip from the same slip elsewhere. */
  private static final int WORDS = 3;

  /**
   * Text farther away from the place, in code units, is not read; three words are seldom that long.
   */
  private static final int REACH = 400;

  private Surroundings() {}

  /** The words around a span in its block. */
  static Finding.Context of(Document document, Span span) {
    Span block = document.blockAt(span.start()).span();
    return new Finding.Context(
        before(document.prose(), block.start(), span.start()),
        after(document.prose(), Math.min(span.end(), block.end()), block.end()));
  }

  private static String before(String prose, int floor, int end) {
    List<String> words = new ArrayList<>();
    int first = Math.max(floor, end - REACH);
    int at = end;
    while (words.size() < WORDS && at > first) {
      while (at > first && isBlank(prose.charAt(at - 1))) {
        at--;
      }
      int wordEnd = at;
      while (at > first && !isBlank(prose.charAt(at - 1))) {
        at--;
      }
      if (at < wordEnd) {
        words.add(prose.substring(at, wordEnd));
      }
    }
    Collections.reverse(words);
    return String.join(" ", words);
  }

  private static String after(String prose, int start, int ceiling) {
    List<String> words = new ArrayList<>();
    int last = Math.min(ceiling, start + REACH);
    int at = start;
    while (words.size() < WORDS && at < last) {
      while (at < last && isBlank(prose.charAt(at))) {
        at++;
      }
      int wordStart = at;
      while (at < last && !isBlank(prose.charAt(at))) {
        at++;
      }
      if (at > wordStart) {
        words.add(prose.substring(wordStart, at));
      }
    }
    return String.join(" ", words);
  }

  /** The whitespace that baselines have always used; a no-break space is not included. */
  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
