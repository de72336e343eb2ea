package org.isogloss.core.document.office;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/**
 * The words that are replaced, without those at either end that stay.
 *
 * @param place the replaced text
 * @param text the new text
 */
public record Replacement(Span place, String text) {

  /**
   * Leaves out what two texts have in common, word by word, as long as something is left of both.
   *
   * @param old the text at the place
   */
  public static Replacement of(String old, Span place, String text) {
    int start = 0;
    int blank = old.indexOf(' ');
    while (blank > 0 && text.startsWith(old.substring(start, blank + 1), start)) {
      start = blank + 1;
      blank = old.indexOf(' ', start);
    }
    int tail = 0;
    blank = old.lastIndexOf(' ');
    while (blank >= start
        && text.length() - (old.length() - blank) >= start
        && text.endsWith(old.substring(blank))) {
      tail = old.length() - blank;
      blank = old.lastIndexOf(' ', blank - 1);
    }
    Span left = new Span(place.start() + start, place.end() - tail);
    String wanted = text.substring(start, text.length() - tail);
    return left.isEmpty() || wanted.isEmpty()
        ? new Replacement(place, text)
        : new Replacement(left, wanted);
  }

  /** Tells where words have to be replaced apart from those after them. */
  @FunctionalInterface
  public interface Breaks {
    /**
     * Whether a blank before a word separates words of different formatting, or is a tab or the
     * like.
     *
     * @param blank the offset of the blank in the document's source
     */
    boolean isBreak(int blank) throws ReadException;
  }

  /**
   * The replacements of stretches of words, so that each can keep its own formatting; those that
   * stay are left out. The new text is divided at as many of its words as each stretch has.
   *
   * @param old the text at the place
   * @param breaks where the stretches of the old text end
   */
  public static List<Replacement> of(String old, Span place, String text, Breaks breaks)
      throws ReadException {
    return of(old, place, text, stretches(old, place.start(), breaks));
  }

  /** The stretches of a text, with a blank between them. */
  private static List<Span> stretches(String old, int start, Breaks breaks) throws ReadException {
    List<Span> stretches = new ArrayList<>();
    int from = 0;
    for (int blank = old.indexOf(' '); blank >= 0; blank = old.indexOf(' ', blank + 1)) {
      boolean isBeforeWord = blank + 1 < old.length() && old.charAt(blank + 1) != ' ';
      if (isBeforeWord && breaks.isBreak(start + blank)) {
        stretches.add(new Span(from, blank));
        from = blank + 1;
      }
    }
    stretches.add(new Span(from, old.length()));
    return stretches;
  }

  private static List<Replacement> of(String old, Span place, String text, List<Span> stretches) {
    List<Replacement> parts = new ArrayList<>();
    int from = 0;
    int textFrom = 0;
    for (Span stretch : stretches.subList(0, stretches.size() - 1)) {
      int textEnd = endOfWords(text, textFrom, words(old.substring(from, stretch.end())));
      if (textEnd < 0) {
        // The rest of the new text has no words for the next stretch.
        break;
      }
      add(parts, old, new Span(from, stretch.end()), place, text.substring(textFrom, textEnd));
      from = stretch.end() + 1;
      textFrom = textEnd + 1;
    }
    add(parts, old, new Span(from, old.length()), place, text.substring(textFrom));
    return parts;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.split(" ", -1).length;
  }

  /** Where some words of a text end; negative if no other word follows them. */
  private static int endOfWords(String text, int from, int words) {
    int end = from - 1;
    for (int i = 0; i < words; i++) {
      end = text.indexOf(' ', end + 1);
      if (end < 0) {
        return -1;
      }
    }
    return words == 0 || end + 1 == text.length() ? -1 : end;
  }

  private static void add(
      List<Replacement> parts, String old, Span stretch, Span place, String text) {
    String replaced = stretch.in(old);
    if (!replaced.equals(text)) {
      parts.add(of(replaced, stretch.shifted(place.start()), text));
    }
  }
}
