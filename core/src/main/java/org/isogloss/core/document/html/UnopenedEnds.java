package org.isogloss.core.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end tags in pieces of a text whose start tags are before the piece. Code of a template has
 * none: between such marks there is text about templates.
 *
 * <p>Pieces are asked about in the order of their starts, so that no part of the text is read for
 * each of them.
 */
public final class UnopenedEnds {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w-]{0,40})");

  /** Where the last piece with such a tag began; it is one of later pieces, too. */
  private int from = -1;

  /** The place of that tag. */
  private int found = -1;

  /** Whether a piece of a text has such a tag. */
  public boolean isIn(CharSequence text, int start, int end) {
    if (from >= 0 && from <= start && start <= found) {
      return found < end;
    }
    Map<String, Integer> open = new HashMap<>();
    Matcher tag = TAG.matcher(text).region(start, end);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (open.merge(name, tag.group(1).isEmpty() ? 1 : -1, Integer::sum) < 0) {
        from = start;
        found = tag.start();
        return true;
      }
    }
    return false;
  }
}
