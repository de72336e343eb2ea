package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tracks code fences from line to line, so that nothing is masked inside them. */
public final class Fence {

  /** A fence may be in a block quotation or open a list item. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s>]{0,40}(?:(?:[-*+]|\\d{1,9}[.)])\\s{1,4}){0,4}(`{3,}(?=[^`]*$)|~{3,}).*");

  private static final Pattern CLOSING = Pattern.compile("[\\s>]{0,40}(`{3,}|~{3,})\\s*");

  private String open;

  /** Whether a line is a fence or between two; lines must be passed in order. */
  public boolean isCode(String line) {
    if (open == null) {
      if (!line.contains("```") && !line.contains("~~~")) {
        return false;
      }
      Matcher matcher = OPENING.matcher(line);
      if (matcher.matches()) {
        open = matcher.group(1);
        return true;
      }
      return false;
    }
    if (!line.contains(open)) {
      return true;
    }
    Matcher matcher = CLOSING.matcher(line);
    if (matcher.matches() && matcher.group(1).startsWith(open)) {
      open = null;
    }
    return true;
  }

  /** Whether the next line is code. */
  public boolean isOpen() {
    return open != null;
  }

  /** Ends a code block that its container ended. */
  public void close() {
    open = null;
  }
}
