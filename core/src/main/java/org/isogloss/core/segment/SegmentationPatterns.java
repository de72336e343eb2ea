package org.isogloss.core.segment;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

/** The regular expressions of {@code patterns.txt}. */
final class SegmentationPatterns {

  private static final Map<String, List<String>> GROUPS =
      DataFile.groups(SegmentationPatterns.class, "patterns.txt");

  static final Pattern PROTECTED = anyOf("protected");
  static final Pattern CITATION = anyOf("citation");
  static final Pattern FLAT_NOTE = anyOf("flat-note");
  static final Pattern LABEL = Pattern.compile("(?:" + anyOf("label") + ")(?=\\s)");
  static final Pattern NO_ITEM_AFTER = anyOf("no-item-after");
  static final Pattern BULLET = anyOf("bullet");
  static final Pattern FORMULA_END = anyOf("formula-end");
  static final Pattern EXCLAIMING_NAME = anyOf("exclaiming-name");

  /** Each with one group: the number or letter. */
  static final List<Pattern> ITEMS = GROUPS.get("item").stream().map(Pattern::compile).toList();

  private SegmentationPatterns() {}

  /**
   * Where a match that begins at {@code from} ends.
   *
   * @return the end, or {@code from} if it does not match
   */
  static int end(Pattern pattern, CharSequence text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static Pattern anyOf(String group) {
    return Pattern.compile(String.join("|", GROUPS.get(group)));
  }
}
