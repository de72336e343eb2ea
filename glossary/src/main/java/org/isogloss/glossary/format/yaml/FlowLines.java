package org.isogloss.glossary.format.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.format.source.TextEdits;

/** Changes of a list in brackets. An item on a line of its own, with its comment, keeps it. */
final class FlowLines {

  /** What may stand after an item that nothing follows on its line. */
  private static final Pattern REST = Pattern.compile("\\h*(,?)(?:\\h*|\\h+#[^\\n]*)\\R");

  private final String text;
  private final TextEdits edits;

  FlowLines(String text, TextEdits edits) {
    this.text = text;
    this.edits = edits;
  }

  /** Adds an item before the first one of a list. */
  void insertBefore(int start, String item) {
    edits.insert(start, item + "," + (isOnOwnLine(start) ? "\n" + indent(start) : " "));
  }

  /**
   * Adds an item after another one, which may have been added to before.
   *
   * @param isLast whether it is the last one of the old list
   * @param isFirst whether nothing was added after it yet
   */
  void insertAfter(int start, int end, boolean isLast, boolean isFirst, String item) {
    if (!isOnOwnLine(start)) {
      edits.insert(end, ", " + item);
      return;
    }
    Matcher rest = rest(end);
    if (!rest.lookingAt()) {
      edits.insert(end, (isLast ? ",\n" + indent(start) : ", ") + item);
      return;
    }
    boolean comma = !rest.group(1).isEmpty();
    if (!comma && !isLast) {
      edits.insert(end, ", " + item);
      return;
    }
    if (!comma && isFirst) {
      edits.insert(end, ",");
    }
    edits.insert(rest.end(), indent(start) + item + ",\n");
  }

  /**
   * Removes an item.
   *
   * @param before where the item before it ends; negative for the first one
   * @param next where the next one starts; negative for the last one
   */
  void remove(int start, int end, int before, int next) {
    Matcher rest = rest(end);
    if (isOnOwnLine(start) && rest.lookingAt()) {
      edits.delete(text.lastIndexOf('\n', start - 1) + 1, rest.end());
    } else if (next >= 0) {
      edits.delete(start, next);
    } else {
      edits.delete(before < 0 ? start : before, end);
    }
  }

  private Matcher rest(int end) {
    return REST.matcher(text).region(end, text.length());
  }

  private boolean isOnOwnLine(int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return line > 0 && text.substring(line, start).isBlank();
  }

  private String indent(int start) {
    return text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
  }
}
