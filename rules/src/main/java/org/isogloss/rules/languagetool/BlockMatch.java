package org.isogloss.rules.languagetool;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * What LanguageTool found in a block, before the surrounding document is taken into account.
 *
 * @param ruleId LanguageTool's id of the rule
 * @param category the id of the rule's category
 * @param span where, from the beginning of the block
 * @param message its message, on one line
 * @param kind what sort of rule it is
 * @param suggestions replacements, the best first
 */
record BlockMatch(
    String ruleId,
    String category,
    Span span,
    String message,
    Kind kind,
    List<String> suggestions) {

  /** What sort of rule found it. */
  enum Kind {
    /** It looks up several words together. */
    MULTIWORD,
    /** It is a matter of taste. */
    TASTE,
    OTHER
  }

  BlockMatch {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(kind, "kind");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span must not be empty: " + span);
    }
    suggestions = List.copyOf(suggestions);
  }
}
