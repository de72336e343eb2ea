package org.isogloss.core.document.bilingual;

import java.util.Arrays;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.GuardedPattern;

/** What the text of a translation unit contains besides words. */
final class UnitPatterns {

  /** How a stretch of the text is read. */
  enum Action {
    WORDS,
    TAG,
    BREAK,
    DROP,
    CODE
  }

  private static final List<GuardedPattern<Action>> PATTERNS =
      GuardedPattern.read(UnitPatterns.class, "unit-patterns.txt", Action.class);

  private UnitPatterns() {}

  /** How each code unit of a text is read. */
  static Action[] actions(String text) {
    Action[] actions = new Action[text.length()];
    Arrays.fill(actions, Action.WORDS);
    for (GuardedPattern<Action> pattern : PATTERNS) {
      for (Span match : pattern.matches(text)) {
        mark(actions, match.start(), match.end(), pattern.kind());
      }
    }
    return actions;
  }

  private static void mark(Action[] actions, int from, int to, Action action) {
    for (int i = from; i < to; i++) {
      if (actions[i] != Action.WORDS) {
        return;
      }
    }
    Arrays.fill(actions, from, to, action);
  }
}
