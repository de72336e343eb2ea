package org.isogloss.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text for a terminal whose stretches have styles. Nothing in it can command the terminal (see
 * {@link SafeText}).
 */
public final class StyledText {

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  /** Adds a stretch. */
  public StyledText append(String stretch, Style style) {
    stretch
        .codePoints()
        .map(SafeText::of)
        .forEach(
            codePoint -> {
              text.appendCodePoint(codePoint);
              while (styles.size() < text.length()) {
                styles.add(style);
              }
            });
    return this;
  }

  public StyledText append(String stretch) {
    return append(stretch, Style.PLAIN);
  }

  /** The columns that it takes on one line. */
  public int width() {
    return DisplayWidth.of(text.toString());
  }

  /** The text on one line. */
  public String line(boolean colour) {
    return painted(0, text.length(), colour);
  }

  /** The text broken at blanks; a word that is longer than a line stays whole. */
  public List<String> lines(int width, boolean colour) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    int columns = 0;
    while (end < text.length()) {
      int next = wordEnd(end);
      int wider = DisplayWidth.of(text.substring(end, next));
      if (end > start && columns + wider > width) {
        lines.add(painted(start, end, colour));
        start = blanksEnd(end);
        columns = DisplayWidth.of(text.substring(start, Math.max(start, next)));
      } else {
        columns += wider;
      }
      end = Math.max(start, next);
    }
    lines.add(painted(start, end, colour));
    return lines;
  }

  /** The end of the word after some blanks. */
  private int wordEnd(int from) {
    int at = blanksEnd(from);
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  private int blanksEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private String painted(int start, int end, boolean colour) {
    if (!colour) {
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder();
    int from = start;
    while (from < end) {
      Style style = styles.get(from);
      int to = from;
      while (to < end && styles.get(to) == style) {
        to++;
      }
      String stretch = text.substring(from, to);
      out.append(style == Style.PLAIN ? stretch : style.paint(stretch));
      from = to;
    }
    return out.toString();
  }
}
