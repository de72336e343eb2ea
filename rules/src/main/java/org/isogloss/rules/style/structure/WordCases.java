package org.isogloss.rules.style.structure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.isogloss.rules.style.StyleDocument;

/**
 * How a document writes words inside its sentences: names have a capital there, and common words
 * have none. A heading shows neither by itself.
 */
final class WordCases {

  private final Map<String, int[]> counts = new HashMap<>();

  private WordCases() {}

  /** Counts the words of running text, except for the first of each sentence. */
  static WordCases of(StyleDocument document) {
    WordCases cases = new WordCases();
    for (Sentence sentence : document.analyzed().sentences()) {
      Zone zone = sentence.block().zone();
      if (zone == Zone.BODY || zone == Zone.ABSTRACT || zone == Zone.LIST_ITEM) {
        for (Span token : sentence.tokens().subList(1, sentence.tokens().size())) {
          cases.add(document.text(token));
        }
      }
    }
    return cases;
  }

  private void add(String word) {
    if (Character.isLetter(word.charAt(0)) && isPlain(word)) {
      counts
          .computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[2])[
          Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
    }
  }

  /** Whether it has no capital after the first letter, as acronyms and product names do. */
  static boolean isPlain(String word) {
    return word.codePoints()
        .skip(1)
        .noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Whether the text writes a word in lower case, and hardly ever with a capital. */
  boolean isCommon(String word) {
    int[] count = count(word);
    return count[0] >= 1 && count[0] >= 4 * count[1];
  }

  /** Whether the text writes a word with a capital at least as often as without. */
  boolean isName(String word) {
    int[] count = count(word);
    return count[1] > 0 && count[1] >= count[0];
  }

  private int[] count(String word) {
    return counts.getOrDefault(word.toLowerCase(Locale.ROOT), new int[2]);
  }
}
