package org.isogloss.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Styled text for a terminal. It contains no control sequences other than those of the styles (see
 * {@link SafeText}).
 */
public final class StyledText {

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  /** Adds a piece of text. */
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

  /** Its width on one line. */
  public int width() {
    return DisplayWidth.of(text.toString());
  }

  /** The text on one line. */
  public String line(boolean color) {
    return painted(0, text.length(), color);
  }

  /** Returns the text cut at a word, with an ellipsis, if it is wider than some columns. */
  public StyledText cut(int columns) {
    if (width() <= columns) {
      return this;
    }
    int end = 0;
    int used = 0;
    int word = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += DisplayWidth.of(codePoint);
      if (used > columns - 1) {
        break;
      }
      word = codePoint == ' ' ? end : word;
      end += Character.charCount(codePoint);
    }
    // A long word is cut inside.
    int at = word > end / 2 ? word : end;
    StyledText cut = new StyledText();
    cut.text.append(text, 0, at).append('…');
    cut.styles.addAll(styles.subList(0, at));
    cut.styles.add(at == 0 ? Style.PLAIN : styles.get(at - 1));
    return cut;
  }

  /** Adds another text. */
  public StyledText append(StyledText other) {
    text.append(other.text);
    styles.addAll(other.styles);
    return this;
  }

  /** The text wrapped at spaces; a word that is longer than a line is not broken. */
  public List<String> lines(int width, boolean color) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    int columns = 0;
    while (end < text.length()) {
      int next = wordEnd(end);
      int wider = DisplayWidth.of(text.substring(end, next));
      if (end > start && columns + wider > width) {
        lines.add(painted(start, end, color));
        start = blanksEnd(end);
        columns = DisplayWidth.of(text.substring(start, Math.max(start, next)));
      } else {
        columns += wider;
      }
      end = Math.max(start, next);
    }
    lines.add(painted(start, end, color));
    return lines;
  }

  /** The end of the word after some spaces. */
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

  private String painted(int start, int end, boolean color) {
    if (!color) {
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
