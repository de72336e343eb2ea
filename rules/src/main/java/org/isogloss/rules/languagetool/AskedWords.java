package org.isogloss.rules.languagetool;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The unknown words of one document whose suggestions may be asked for. One word takes LanguageTool
 * about a tenth of a second, and a file of random letters has nothing but unknown words, so only
 * the first {@link #MOST} different ones get suggestions.
 *
 * <p>Which ones come first is known when all blocks have been checked, in whatever order. Until
 * then as many may ask as come first in time; {@link #settle} then says who should have asked.
 */
final class AskedWords {

  /** How many different unknown words of a document get suggestions; far more than prose has. */
  static final int MOST = 300;

  private final Set<String> early = ConcurrentHashMap.newKeySet();
  private final Set<String> first = new LinkedHashSet<>();

  /** Whether a word may ask while the order of the words is unknown; any thread may call this. */
  boolean admits(String word) {
    // Two threads may both take the last place; that only costs one word more.
    return early.contains(word) || (early.size() < MOST && early.add(word));
  }

  /** Takes the words of the document in their order. */
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
