package org.isogloss.core.rule;

/** A check. It says where and what; the engine adds who, how bad, and where on disk. */
public sealed interface Rule permits DocumentRule, ManuscriptRule, SuppressionRule {

  RuleInfo info();
}
