package org.isogloss.core.rule;

/**
 * A check. It says where and what; the engine adds the rule id, the severity, and the place on
 * disk.
 */
public sealed interface Rule permits DocumentRule, ManuscriptRule, SuppressionRule {

  RuleInfo info();

  /**
   * Whether it lacks what it needs to find anything, like a glossary rule without a glossary.
   * Finding nothing then says nothing about the text.
   */
  default boolean isIdle() {
    return false;
  }
}
