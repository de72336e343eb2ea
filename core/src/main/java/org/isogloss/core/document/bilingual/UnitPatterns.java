package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isogloss.core.document.Document;
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
    CODE,
    /** Code for which a program puts a value. */
    VALUE
  }

  private static final List<GuardedPattern<Action>> PATTERNS =
      GuardedPattern.read(UnitPatterns.class, "unit-patterns.txt", Action.class);

  private UnitPatterns() {}

  /** How each code unit of a text is read. */
  static Action[] actions(String text) {
    Action[] actions = new Action[text.length()];
    Arrays.fill(actions, Action.WORDS);
    find(text, actions);
    return actions;
  }

  /**
   * A stretch of a text that is not words.
   *
   * @param action how it is read
   * @param span its span in the text
   */
  record Found(Action action, Span span) {}

  /** The stretches of a text that are not words, pattern by pattern. */
  static List<Found> find(String text) {
    Action[] actions = new Action[text.length()];
    Arrays.fill(actions, Action.WORDS);
    return find(text, actions);
  }

  private static List<Found> find(String text, Action[] actions) {
    List<Found> found = new ArrayList<>();
    for (GuardedPattern<Action> pattern : PATTERNS) {
      for (Span match : pattern.matches(text)) {
        if (mark(actions, match.start(), match.end(), pattern.kind())) {
          found.add(new Found(pattern.kind(), match));
        }
      }
    }
    return found;
  }

  /** The spans of a text that are not words, in order. */
  static List<Span> notWords(String text) {
    Action[] actions = actions(text);
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < actions.length) {
      int end = at + 1;
      if (isCode(actions[at], text.charAt(at))) {
        while (end < actions.length && isCode(actions[end], text.charAt(end))) {
          end++;
        }
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return spans;
  }

  private static boolean isCode(Action action, char character) {
    return character == Document.HIDDEN
        || switch (action) {
          case WORDS, DROP -> false;
          case TAG, BREAK, CODE, VALUE -> true;
        };
  }

  private static boolean mark(Action[] actions, int from, int to, Action action) {
    for (int i = from; i < to; i++) {
      if (actions[i] != Action.WORDS) {
        return false;
      }
    }
    Arrays.fill(actions, from, to, action);
    return true;
  }
}
