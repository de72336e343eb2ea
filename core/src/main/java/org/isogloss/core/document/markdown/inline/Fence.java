package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tracks code from line to line, so that nothing is masked inside it: between fences, and in HTML
 * elements whose content is not Markdown up to their end tag.
 */
public final class Fence {

  /** A fence may be in a block quotation or open a list item. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s>]{0,40}(?:(?:[-*+]|\\d{1,9}[.)])\\s{1,4}){0,4}(`{3,}(?=[^`]*$)|~{3,}).*");

  private static final Pattern CLOSING = Pattern.compile("[\\s>]{0,40}(`{3,}|~{3,})\\s*");

  /** An element whose blank lines do not end it; an empty one has a slash in its tag. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "[\\s>]{0,40}(?:(?:[-*+]|\\d{1,9}[.)])\\s{1,4}){0,4}"
              + "<(?:script|style|pre|textarea)(?=[\\s>]|$)(?![^>]{0,1000}/>).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ELEMENT_END =
      Pattern.compile("</(?:script|style|pre|textarea)\\s*>", Pattern.CASE_INSENSITIVE);

  /** What {@link #open} is in such an element. */
  private static final String TAG = "</";

  private String open;

  /** Whether a line is a fence or between two, or in an element; lines must be passed in order. */
  public boolean isCode(String line) {
    if (open == null) {
      open = opening(line);
      return open != null;
    }
    if (line.contains(open) && closes(line)) {
      open = null;
    }
    return true;
  }

  private static String opening(String line) {
    if (line.contains("```") || line.contains("~~~")) {
      Matcher fence = OPENING.matcher(line);
      if (fence.matches()) {
        return fence.group(1);
      }
    }
    boolean element = line.indexOf('<') >= 0 && ELEMENT.matcher(line).matches();
    return element && !ELEMENT_END.matcher(line).find() ? TAG : null;
  }

  private boolean closes(String line) {
    if (isElement()) {
      return ELEMENT_END.matcher(line).find();
    }
    Matcher fence = CLOSING.matcher(line);
    return fence.matches() && fence.group(1).startsWith(open);
  }

  /** Whether the next line is in an HTML element. */
  public boolean isElement() {
    return TAG.equals(open);
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
