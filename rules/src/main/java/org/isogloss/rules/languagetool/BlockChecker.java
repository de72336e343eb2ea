package org.isogloss.rules.languagetool;

import java.util.List;

/** Checks blocks; any number of threads may share one. */
interface BlockChecker {

  /**
   * Returns the matches in a block, in LanguageTool's order.
   *
   * @throws UncheckedTextException if the text would take too long
   */
  List<BlockMatch> check(BlockText text) throws UncheckedTextException;

  /**
   * Loads what every check needs, several parts in parallel; a check that starts earlier waits for
   * it.
   */
  void load();
}
