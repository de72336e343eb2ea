package org.isogloss.rules.languagetool;

import java.util.List;
import java.util.function.Predicate;

/** Checks blocks; any number of threads may share one. */
interface BlockChecker {

  /**
   * What is found in a block, in LanguageTool's order.
   *
   * @param wanted the matches whose suggestions are asked for
   */
  List<BlockMatch> check(BlockText text, Predicate<BlockMatch> wanted);

  /** Loads what every check needs, several parts at once; a check that comes first waits for it. */
  void load();
}
