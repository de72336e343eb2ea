package org.isogloss.core.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the items of a list that is run into one paragraph. */
final class ListItems {

  private ListItems() {}

  /** Where the second and later items begin, in order; empty if there is no list. */
  static List<Integer> starts(String text) {
    TreeSet<Integer> starts = new TreeSet<>();
    int begin = Characters.skipBlanks(text, 0);
    if (SegmentationPatterns.end(SegmentationPatterns.BULLET, text, begin) > begin) {
      Matcher bullet = SegmentationPatterns.BULLET.matcher(text);
      while (bullet.find()) {
        if (bullet.start() > begin && Characters.isBlank(text.charAt(bullet.start() - 1))) {
          starts.add(bullet.start());
        }
      }
    } else if ((begin + 1 < text.length() && ".)".indexOf(text.charAt(begin + 1)) >= 0)
        || (begin < text.length() && Character.isDigit(text.charAt(begin)))) {
      for (Pattern item : SegmentationPatterns.ITEMS) {
        starts.addAll(items(item, text, begin));
      }
    }
    return new ArrayList<>(starts);
  }

  /** The items that continue the numbering from the one at the beginning. */
  private static List<Integer> items(Pattern item, String text, int begin) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = item.matcher(text).region(begin, text.length());
    if (!matcher.lookingAt()) {
      return starts;
    }
    int last = value(matcher.group(1));
    while (matcher.find()) {
      int at = matcher.start();
      if (Characters.isBlank(text.charAt(at - 1))
          && value(matcher.group(1)) == last + 1
          && canEndItem(text, at)) {
        starts.add(at);
        last++;
      }
    }
    return starts;
  }

  private static int value(String label) {
    return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : label.charAt(0);
  }

  private static boolean canEndItem(String text, int at) {
    int end = Characters.stripBlanks(text, 0, at);
    String word = Neighbours.wordBefore(text, 0, end).toLowerCase(Locale.ROOT);
    boolean abbreviated = end > 0 && text.charAt(end - 1) == '.';
    return !SegmentationPatterns.NO_ITEM_AFTER.matcher(word).matches()
        && (!abbreviated || Abbreviations.kind(Neighbours.wordBefore(text, 0, end - 1)).isEmpty());
  }
}
