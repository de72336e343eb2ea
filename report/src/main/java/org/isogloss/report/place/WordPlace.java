package org.isogloss.report.place;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place as a word processor shows it, which has no lines.
 *
 * @param page the page from 1, if the file says where pages begin
 * @param headings the headings above the place, the outermost first, each with its number
 * @param paragraph the number of the paragraph below the last heading, from 1; 0 in the heading
 * @param isNote whether it is in a footnote or an endnote, which have no number here
 */
public record WordPlace(OptionalInt page, List<String> headings, int paragraph, boolean isNote) {

  public WordPlace {
    Objects.requireNonNull(page, "page");
    headings = List.copyOf(headings);
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph must not be negative: " + paragraph);
    }
  }

  /**
   * The place as a phrase: {@code page 4, paragraph 2 under “Methods”}.
   *
   * @param longest the most characters of a heading
   */
  public String phrase(int longest) {
    String phrase = isNote ? "a footnote" : inText(longest);
    return page.isPresent() ? "page " + page.getAsInt() + ", " + phrase : phrase;
  }

  /** The place in few words: {@code page 4, paragraph 2}. */
  public String brief() {
    String paragraphs = "paragraph " + Math.max(1, paragraph);
    String brief = isNote ? "a footnote" : paragraph == 0 ? "a heading" : paragraphs;
    return page.isPresent() ? "page " + page.getAsInt() + ", " + brief : brief;
  }

  private String inText(int longest) {
    if (headings.isEmpty()) {
      return "paragraph " + Math.max(1, paragraph);
    }
    String heading = quoted(headings.get(headings.size() - 1), longest);
    return paragraph == 0
        ? "the heading " + heading
        : "paragraph " + paragraph + " under " + heading;
  }

  private static String quoted(String heading, int longest) {
    int length = heading.codePointCount(0, heading.length());
    String text =
        length <= longest ? heading : heading.substring(0, heading.offsetByCodePoints(0, longest));
    return "“" + text.strip() + (length <= longest ? "" : "…") + "”";
  }
}
