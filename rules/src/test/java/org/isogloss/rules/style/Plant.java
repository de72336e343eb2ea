package org.isogloss.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/**
 * A text with faults to plant in it, from {@code style-plants.txt}.
 *
 * @param rule the id of the rule that must find them
 * @param clean the text without them
 * @param planted the text with them
 * @param places what the findings must touch, as spans of the planted text
 */
record Plant(String rule, String clean, String planted, List<Span> places) {

  private static final Pattern MARK =
      Pattern.compile("\\[-(.*?)-](?:\\{\\+(.*?)\\+})?|\\{\\+(.*?)\\+}", Pattern.DOTALL);

  Plant {
    places = List.copyOf(places);
  }

  /** Reads a text with its marks. */
  static Plant parse(String rule, String marked) {
    StringBuilder clean = new StringBuilder();
    Planted planted = new Planted();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    for (; mark.find(); at = mark.end()) {
      String between = marked.substring(at, mark.start());
      clean.append(between).append(orEmpty(mark.group(1)));
      planted.append(between);
      planted.plant(orEmpty(mark.group(2)) + orEmpty(mark.group(3)));
    }
    planted.append(marked.substring(at));
    clean.append(marked.substring(at));
    if (planted.faults.isEmpty()) {
      throw new IllegalArgumentException("no fault is planted: " + marked);
    }
    return new Plant(
        rule,
        clean.toString().replaceAll("[«»]", ""),
        planted.text.toString(),
        planted.expected.isEmpty() ? planted.faults : planted.expected);
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  /** The planted text as it grows, with the spans of the faults and of what is in guillemets. */
  private static final class Planted {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> faults = new ArrayList<>();
    private final List<Span> expected = new ArrayList<>();
    private int open;

    private void append(String part) {
      for (int at = 0; at < part.length(); at++) {
        char c = part.charAt(at);
        if (c == '«') {
          open = text.length();
        } else if (c == '»') {
          expected.add(new Span(open, text.length()));
        } else {
          text.append(c);
        }
      }
    }

    private void plant(String fault) {
      int start = text.length();
      append(fault);
      faults.add(new Span(start, text.length()));
    }
  }
}
