package org.isogloss.core.document.markdown.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Superscript;

/**
 * A paragraph of the prepared text and what is masked in it so far. Each lookup in the text is done
 * once per paragraph, so that time stays linear.
 */
final class MaskedText {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([^\\p{L}\\p{N}])");

  private final StringBuilder text;
  private final List<Masked> masked = new ArrayList<>();

  /** The next position of each closing mark, as far as it was needed; searched once. */
  private final Map<String, Integer> next = new HashMap<>();

  /** What to mask once its place is reached. */
  private final Map<Integer, Masked> waiting = new HashMap<>();

  /** The closing brace of each opening one; null until needed. */
  private Map<Integer, Integer> braces;

  private int start;
  private int end;

  MaskedText(StringBuilder text) {
    this.text = text;
  }

  /** Turns to the next paragraph. */
  void turnTo(int start, int end) {
    this.start = start;
    this.end = end;
    braces = null;
    waiting.clear();
  }

  StringBuilder text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** What was masked, in order. */
  List<Masked> masked() {
    return masked;
  }

  /** The character at a place in the paragraph; a space outside it. */
  char charAt(int at) {
    return at >= start && at < end ? text.charAt(at) : ' ';
  }

  boolean startsWith(String wanted, int at) {
    if (at + wanted.length() > end) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (text.charAt(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A pattern's match at a place, within the paragraph; null if there is none. */
  Matcher match(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, end);
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  /** The next position of a mark in the paragraph; -1 if there is none. */
  int indexOf(String mark, int from) {
    int found = next.getOrDefault(mark, -1);
    if (found < from) {
      found = text.indexOf(mark, from);
      found = found < 0 ? Integer.MAX_VALUE : found;
      next.put(mark, found);
    }
    return found > end - mark.length() ? -1 : found;
  }

  /** The brace that closes the one at a place; -1 if none does. */
  int closingBrace(int at) {
    if (braces == null) {
      braces = new HashMap<>();
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == '\\') {
          i++;
        } else if (c == '{') {
          open.push(i);
        } else if (c == '}' && !open.isEmpty()) {
          braces.put(open.pop(), i);
        }
      }
    }
    return braces.getOrDefault(at, -1);
  }

  /**
   * Masks what is at a place if that was decided earlier; returns the place after it, or the place
   * itself.
   */
  int takeWaiting(int at) {
    Masked due = waiting.isEmpty() ? null : waiting.remove(at);
    return due == null ? at : add(due);
  }

  int hide(int from, int to) {
    return add(new Masked.Hidden(new Span(from, to)));
  }

  int mark(int from, int to, Inline.Kind kind) {
    return add(new Masked.Marked(new Span(from, to), kind));
  }

  int add(Masked mask) {
    masked.add(mask);
    return mask.span().end();
  }

  /** Masks a later span, once it is reached. */
  void addLater(Masked mask) {
    waiting.put(mask.span().start(), mask);
  }

  /** Hides two marks around the name of a link. */
  int unwrapName(int from, int nameStart, int nameEnd, int to) {
    hide(from, nameStart);
    mark(nameStart, nameEnd, Inline.Kind.LINK_NAME);
    return hide(nameEnd, to);
  }

  /** Reads text between two marks as raised; what it belongs to precedes them. */
  int raise(int from, int textStart, int textEnd, int to) {
    String raised = ESCAPE.matcher(text.substring(textStart, textEnd)).replaceAll("$1");
    String reading = Superscript.reading(wordBefore(from), raised);
    return reading.equals(raised)
        ? unwrap(from, textStart, textEnd, to)
        : replace(from, to, reading);
  }

  /**
   * Reads a formula as what it raises if that is a reference after a word; returns {@code from} if
   * not.
   */
  int raise(int from, String raised, int to) {
    String before = wordBefore(from);
    return Superscript.isReference(before, raised)
        ? replace(from, to, Superscript.reading(before, raised))
        : from;
  }

  private int replace(int from, int to, String reading) {
    return reading.isEmpty()
        ? hide(from, to)
        : add(new Masked.Replaced(new Span(from, to), reading));
  }

  /** The text before a place, without the marks of emphasis and of code that end there. */
  private String wordBefore(int at) {
    int last = at;
    while (last > start && "*_`".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(Math.max(start, last - Superscript.LOOK_BACK), last);
  }

  /** Hides two marks around text that is kept. */
  int unwrap(int from, int textStart, int textEnd, int to) {
    if (textEnd < to) {
      addLater(new Masked.Hidden(new Span(textEnd, to)));
    }
    return hide(from, textStart);
  }
}
