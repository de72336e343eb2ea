package org.isogloss.core.document.bilingual;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

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

  /**
   * What to look for.
   *
   * @param action how what is found is read
   * @param needs characters of which one must occur in the text; empty for none
   * @param pattern its pattern
   */
  private record Search(Action action, String needs, Pattern pattern) {

    boolean isWorthwhile(String text) {
      // Units are short and many, so that this takes more time than the search itself.
      boolean found = needs.isEmpty();
      for (int i = 0; i < needs.length() && !found; i++) {
        found = text.indexOf(needs.charAt(i)) >= 0;
      }
      return found;
    }
  }

  private static final List<Search> SEARCHES =
      DataFile.lines(UnitPatterns.class, "unit-patterns.txt").stream()
          .map(line -> line.split("\t", 3))
          .map(f -> new Search(Action.valueOf(f[0]), f[1], Pattern.compile(f[2].strip())))
          .toList();

  private UnitPatterns() {}

  /** How each code unit of a text is read. */
  static Action[] actions(String text) {
    Action[] actions = new Action[text.length()];
    Arrays.fill(actions, Action.WORDS);
    for (Search search : SEARCHES) {
      if (search.isWorthwhile(text)) {
        Matcher matcher = search.pattern().matcher(text);
        while (matcher.find()) {
          mark(actions, matcher.start(), matcher.end(), search.action());
        }
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
