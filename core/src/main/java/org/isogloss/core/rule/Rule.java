package org.isogloss.core.rule;

/** A check. It says where and what; the engine adds who, how bad, and where on disk. */
public sealed interface Rule permits DocumentRule, ManuscriptRule, SuppressionRule {

  RuleInfo info();

  /**
   * Whether it lacks what it would need to find anything, as a rule on a glossary does without one.
   * That it finds nothing then says nothing of the text.
   */
  default boolean isIdle() {
    return false;
  }
}
