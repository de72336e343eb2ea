package org.isogloss.core.document.markdown.inline;

import java.util.HashMap;
import java.util.Map;

/** The runs of backticks in a paragraph, of which two of the same length enclose code. */
final class CodeRuns {

  /** Where the last run of each length begins. */
  private final Map<Integer, Integer> last = new HashMap<>();

  /** The start of the paragraph that they were counted in. */
  private int known = -1;

  /** The number of backticks at a place. */
  static int length(MaskedText text, int at) {
    int end = at;
    while (text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  /** Whether a run of some length that begins at a place is followed by another one. */
  boolean areClosed(MaskedText text, int at, int length) {
    if (known != text.start()) {
      known = text.start();
      count(text);
    }
    return last.getOrDefault(length, -1) > at;
  }

  private void count(MaskedText text) {
    last.clear();
    int at = text.start();
    while (at < text.end()) {
      int run = length(text, at);
      if (run > 0) {
        last.put(run, at);
      }
      at += Math.max(1, run);
    }
  }
}
