package org.isogloss.core.segment;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The brackets and quotations of a paragraph that are inside a sentence, so that no stop in them
 * ends it: brackets that open in mid-sentence, and quotations that open there and are followed by
 * more of the sentence.
 */
final class Enclosures {

  /** A longer one, in code units, is a separate passage, or its other half is missing. */
  private static final int LONGEST = 400;

  private static final String BRACKETS = "([（【";
  private static final String CLOSING_BRACKETS = ")]）】";
  private static final String QUOTES = "“\"";

  /** The code units between the two halves of each. */
  private final BitSet inside = new BitSet();

  Enclosures(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    int quote = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int bracket = CLOSING_BRACKETS.indexOf(c);
      if (BRACKETS.indexOf(c) >= 0) {
        open.push(i);
      } else if (bracket >= 0) {
        if (!open.isEmpty() && text.charAt(open.peek()) == BRACKETS.charAt(bracket)) {
          add(text, open.pop(), i, true);
        }
      } else if (quote >= 0 && Characters.isClosingQuote(c) && !onlyOpens(text, i)) {
        add(text, quote, i, false);
        quote = -1;
      } else if (QUOTES.indexOf(c) >= 0 && !onlyCloses(text, i)) {
        quote = i;
      }
    }
  }

  /** Whether a straight quotation mark can only be an opening one; its partner may be missing. */
  private static boolean onlyOpens(String text, int at) {
    return text.charAt(at) == '"' && isBlankOrEdge(text, at - 1) && !isBlankOrEdge(text, at + 1);
  }

  private static boolean onlyCloses(String text, int at) {
    return text.charAt(at) == '"' && !isBlankOrEdge(text, at - 1) && isBlankOrEdge(text, at + 1);
  }

  private static boolean isBlankOrEdge(String text, int at) {
    return at < 0 || at >= text.length() || Characters.isBlank(text.charAt(at));
  }

  private void add(String text, int open, int close, boolean bracket) {
    if (close - open <= LONGEST
        && opensInside(text, open)
        && (bracket || goesOn(text, close + 1))) {
      inside.set(open + 1, close);
    }
  }

  private static boolean opensInside(String text, int open) {
    int before = Characters.stripBlanks(text, 0, open);
    return before > 0
        && !Characters.isMark(text.charAt(before - 1))
        && !(before > 1
            && Characters.isCloser(text.charAt(before - 1))
            && Characters.isMark(text.charAt(before - 2)));
  }

  private static boolean goesOn(String text, int from) {
    int next = Characters.skipBlanks(text, from);
    return next < text.length()
        && (Character.isLowerCase(text.charAt(next)) || ".,;:—–)".indexOf(text.charAt(next)) >= 0);
  }

  /** Whether a stop is inside one and does not close it. */
  boolean hold(Stop stop) {
    return inside.get(stop.mark()) && inside.get(stop.end() - 1);
  }
}
