package org.isogloss.rules.languagetool;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The unknown words of one document for which suggestions may be requested. LanguageTool takes
 * about a tenth of a second per word, and a file of random letters consists entirely of unknown
 * words, so only the first {@link #MOST} different ones get suggestions.
 *
 * <p>Which words come first is known only when all blocks have been checked, in any order. Until
 * then, requests are granted in order of arrival; {@link #settle} then determines which words
 * should have asked.
 */
final class AskedWords {

  /** How many different unknown words of a document get suggestions; far more than prose has. */
  static final int MOST = 300;

  private final Set<String> early = ConcurrentHashMap.newKeySet();
  private final Set<String> first = new LinkedHashSet<>();

  /** Whether a word may ask while the order of the words is unknown; any thread may call this. */
  boolean admits(String word) {
    // Two threads may both take the last place; that costs only one extra word.
    return early.contains(word) || (early.size() < MOST && early.add(word));
  }

  /** Records the words of the document in order. */
  void settle(Iterable<String> words) {
    for (String word : words) {
      if (first.size() == MOST) {
        return;
      }
      first.add(word);
    }
  }

  /** Whether a word is among the first, after {@link #settle}. */
  boolean isFirst(String word) {
    return first.contains(word);
  }
}
