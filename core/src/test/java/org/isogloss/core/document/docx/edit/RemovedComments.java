package org.isogloss.core.document.docx.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments out of a part with the main text: their marks, and the splits of runs around them.
 * What is left has to be the original, byte for byte.
 *
 * <p>Whether two runs of the same formatting were one is not written in the copy; the original says
 * it.
 */
final class RemovedComments {

  /** Stands for marks that were taken out. */
  private static final char MARK = '\u0001';

  private static final Pattern MARKS =
      named(
          "<~commentRange(?:Start|End)(?: xmlns:\\w+=\"[^\"]*\")? ~id=\"(\\d+)\"/>"
              + "|<~r>(?:<~rPr><~rStyle ~val=\"[^\"]*\"/></~rPr>)?"
              + "<~commentReference ~id=\"(\\d+)\"/></~r>");

  private static final Pattern CLOSED = named("((?:</~t>)?)(</~r>)" + MARK + "+");

  private static final Pattern PROPERTIES =
      named("<~rPr>(?:(?!</~rPr>).|</~rPr></~rPrChange>)*</~rPr>|<~rPr/>");

  /** Hidden spaces at the end of a text apart from shown ones. */
  private static final Pattern DIVIDED = named("(</~t>)<~t(?:\\s[^>]*)?>");

  private static final Pattern TEXT = named("<~t(?:\\s[^>]*)?>");
  private static final Pattern RUN = named("<~r(?:\\s[^>]*)?(?<!/)>");
  private static final Pattern RUN_END = named("</~r>");
  private static final String PRESERVE = " xml:space=\"preserve\"";

  private final String original;
  private final String copy;
  private final StringBuilder restored = new StringBuilder();

  /** The start tag and the properties of each open run. */
  private final Deque<String> runs = new ArrayDeque<>();

  private int at;

  /** A pattern in which a tilde stands for any prefix of a name. */
  private static Pattern named(String pattern) {
    return Pattern.compile(pattern.replace("~", "(?:[\\w.-]+:)?"), Pattern.DOTALL);
  }

  private RemovedComments(String original, String copy) {
    this.original = original;
    this.copy = copy;
  }

  /**
   * Takes comments out.
   *
   * @param ids the ids of the comments
   * @return the original, if the copy is that with comments; otherwise as far as they agree
   */
  static byte[] from(byte[] copy, Collection<String> ids, byte[] original) {
    // One character is one byte: what comments add to the text is ASCII.
    String marked =
        MARKS
            .matcher(new String(copy, StandardCharsets.ISO_8859_1))
            .replaceAll(
                mark -> {
                  String id = mark.group(1) == null ? mark.group(2) : mark.group(1);
                  String left = ids.contains(id) ? String.valueOf(MARK) : mark.group();
                  return Matcher.quoteReplacement(left);
                });
    RemovedComments removed =
        new RemovedComments(new String(original, StandardCharsets.ISO_8859_1), marked);
    removed.walk();
    return removed.restored.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void walk() {
    boolean agrees = true;
    while (agrees && at < copy.length()) {
      if (copy.charAt(at) == MARK) {
        at++;
      } else if (!isSplit() && !isDivided()) {
        agrees = copy.charAt(at) == '<' ? tag() : character();
      }
    }
  }

  private boolean isAtOriginal(String text) {
    return original.startsWith(text, restored.length());
  }

  /** Passes over a split that the original does not have. */
  private boolean isSplit() {
    Matcher closed = CLOSED.matcher(copy).region(at, copy.length());
    if (runs.isEmpty() || !closed.lookingAt()) {
      return false;
    }
    boolean isInText = !closed.group(1).isEmpty() && !isAtOriginal(closed.group(1));
    boolean isBetweenChildren = closed.group(1).isEmpty() && !isAtOriginal(closed.group(2));
    if (!(isInText || isBetweenChildren) || !copy.startsWith(runs.element(), closed.end())) {
      return false;
    }
    int next = closed.end() + runs.element().length();
    Matcher text = TEXT.matcher(copy).region(next, copy.length());
    if (isInText && !(text.lookingAt() && isShown(text))) {
      return false;
    }
    at = isInText ? text.end() : next;
    return true;
  }

  /** Whether the part of a text shows its first character, unless it is all hidden spaces. */
  private boolean isShown(Matcher start) {
    String part = copy.substring(start.end(), copy.indexOf('<', start.end()));
    return start.group().contains(PRESERVE) || part.isBlank() || !part.startsWith(" ");
  }

  /** Passes over two texts of a run that the original has as one. */
  private boolean isDivided() {
    Matcher divided = DIVIDED.matcher(copy).region(at, copy.length());
    boolean is = divided.lookingAt() && !isAtOriginal(divided.group(1));
    at = is ? divided.end() : at;
    return is;
  }

  private boolean tag() {
    int start = restored.length();
    int end = original.indexOf('>', start) + 1;
    if (end == 0 || original.charAt(start) != '<' || isAtOriginal("<![CDATA[")) {
      return data();
    }
    String tag = original.substring(start, end);
    String copied = copy.substring(at, copy.indexOf('>', at) + 1);
    boolean isSame = copied.equals(tag);
    if (!isSame && !copied.replace(PRESERVE, "").equals(tag)) {
      return false;
    }
    if (RUN.matcher(tag).matches()) {
      Matcher properties = PROPERTIES.matcher(original).region(end, original.length());
      runs.push(tag + (properties.lookingAt() ? properties.group() : ""));
    } else if (RUN_END.matcher(tag).matches()) {
      runs.pop();
    }
    restored.append(tag);
    at += copied.length();
    return true;
  }

  private boolean character() {
    if (restored.length() == original.length()) {
      return false;
    }
    if (original.charAt(restored.length()) != copy.charAt(at)) {
      return data();
    }
    restored.append(copy.charAt(at));
    at++;
    return true;
  }

  /** A section of character data, which has to be written differently if it is split. */
  private boolean data() {
    int start = restored.length();
    if (!isAtOriginal("<![CDATA[")) {
      return false;
    }
    int end = original.indexOf("]]>", start);
    String section = original.substring(start + 9, end);
    int inside = 0;
    while (inside < section.length()) {
      if (copy.charAt(at) == MARK) {
        at++;
      } else if (copy.startsWith("<![CDATA[" + section + "]]>", at)) {
        at += section.length() + 12;
        inside = section.length();
      } else if (copy.charAt(at) == section.charAt(inside)) {
        at++;
        inside++;
      } else if (!isSplitInData()) {
        return false;
      }
    }
    restored.append(original, start, end + 3);
    return true;
  }

  private boolean isSplitInData() {
    Matcher closed = CLOSED.matcher(copy).region(at, copy.length());
    if (!closed.lookingAt() || !copy.startsWith(runs.element(), closed.end())) {
      return false;
    }
    Matcher text = TEXT.matcher(copy).region(closed.end() + runs.element().length(), copy.length());
    at = text.lookingAt() ? text.end() : at;
    return text.lookingAt();
  }
}
