package org.isogloss.glossary.match;

import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.WordCharacters;

/** Paths and addresses in running text: text without spaces that is not prose. */
final class Addresses {

  /** How far to either side, in code units, text without spaces is examined. */
  private static final int REACH = 256;

  private static final String OPENERS = "([{<\"'“‘«*`";
  private static final String CLOSERS = ")]}>\"'”’»*`,;:!?.…";

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://|\\bwww\\.\\S|\\bmailto:|[^\\s@]@[^\\s@]+\\.\\w");

  /** One slash between two plain words: and/or. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile("[\\p{L}\\p{M}\\p{Pd}'’]+[+#]*/\\.?[\\p{L}\\p{M}\\p{Pd}'’]+[+#]*");

  /** The folders that a path may begin with or contain. */
  private static final Set<String> FOLDERS =
      Set.copyOf(DataFile.lines(Addresses.class, "path-folders.txt"));

  private Addresses() {}

  /** Whether a span is part of a path or an address written without spaces. */
  static boolean isPartOfOne(CharSequence text, int start, int end) {
    String before = chunk(text, start, start);
    if (ADDRESS.matcher(before).find()) {
      return true;
    }
    String after = chunk(text, end, end);
    if (!after.equals(before) && ADDRESS.matcher(after).find()) {
      return true;
    }
    return (isSlash(text, start - 1) && isPath(before)) || (isSlash(text, end) && isPath(after));
  }

  private static boolean isSlash(CharSequence text, int at) {
    return WordCharacters.at(text, at) == '/';
  }

  /**
   * The text around an edge without spaces or long dashes, and without surrounding brackets and
   * periods.
   */
  private static String chunk(CharSequence text, int from, int to) {
    int start = from;
    while (from - start < REACH && !isEdge(WordCharacters.at(text, start - 1))) {
      start--;
    }
    int end = to;
    while (end - to < REACH && !isEdge(WordCharacters.at(text, end))) {
      end++;
    }
    while (start < from && OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > to && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.subSequence(start, end).toString();
  }

  private static boolean isEdge(char c) {
    return WordCharacters.isBlank(c) || c == '—';
  }

  private static boolean isPath(String chunk) {
    if (!ALTERNATIVES.matcher(chunk).matches()) {
      return true;
    }
    int slash = chunk.indexOf('/');
    return FOLDERS.contains(chunk.substring(0, slash))
        || FOLDERS.contains(chunk.substring(slash + 1));
  }

  /** Where a bracket that opens here closes, in the same piece of text; -1 if it does not. */
  static int closing(CharSequence text, int open) {
    char wanted = text.charAt(open) == '(' ? ')' : ']';
    int last = Math.min(text.length(), open + REACH);
    for (int at = open + 1; at < last; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }
}
