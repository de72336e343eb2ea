package org.isogloss.rules.languagetool;

import java.util.List;
import java.util.function.Predicate;

/** Checks blocks; any number of threads may share one. */
interface BlockChecker {

  /**
   * Returns the matches in a block, in LanguageTool's order.
   *
   * @param wanted the matches for which suggestions are requested
   * @throws UncheckedTextException if the text would take too long
   */
  List<BlockMatch> check(BlockText text, Predicate<BlockMatch> wanted)
      throws UncheckedTextException;

  /**
   * Loads what every check needs, several parts in parallel; a check that starts earlier waits for
   * it.
   */
  void load();
}
