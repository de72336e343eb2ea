package org.isogloss.rules.languagetool;

import java.util.List;
import java.util.function.Predicate;

/** Checks blocks; any number of threads may share one. */
interface BlockChecker {

  /**
   * What is found in a block, in LanguageTool's order.
   *
   * @param wanted the matches whose suggestions are asked for
   * @throws UncheckedTextException if the text would take too long
   */
  List<BlockMatch> check(BlockText text, Predicate<BlockMatch> wanted)
      throws UncheckedTextException;

  /** Loads what every check needs, several parts at once; a check that comes first waits for it. */
  void load();
}
