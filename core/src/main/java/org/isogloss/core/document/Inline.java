package org.isogloss.core.document;

import java.util.Objects;

/**
 * A span inside a block that is not ordinary prose. Its text remains in the prose, so that places
 * stay exact; rules mask or skip what they cannot check.
 *
 * @param kind its kind
 * @param span its span in the prose of the document
 */
public record Inline(Kind kind, Span span) {

  /** The kinds of span. */
  public enum Kind {
    CODE,
    MATH,
    /** An address, or the name of a file that an image has for a description. */
    URL,
    EMAIL,
    /** A reference to the reference list: {@code [4, 7-9]}, {@code (Low, 2019)}, {@code ³}. */
    CITATION,
    /** Words in quotation marks, including the marks. */
    QUOTATION,
    /** Set in italics or bold. */
    EMPHASIS,
    /** The text of a link, often the title of a page. */
    LINK,
    /** The name by which a link finds its target: with another one it would find nothing. */
    LINK_NAME,
    /** Text to whose width lines are drawn: a title above its underline, a cell between bars. */
    FIXED_WIDTH,
    /** The heading of a box beside the text, such as a note: it is apart from other headings. */
    ASIDE,
    /** Typeset elsewhere: a title for the contents, the name of an entry of a glossary. */
    ELSEWHERE,
    /** Characters of a script other than Latin, as a source-language gloss. */
    FOREIGN_SCRIPT,
    /** Marked as a language other than English, or as not to be translated. */
    FOREIGN_LANGUAGE;

    /** Whether its text is English that is read like the text around it. */
    public boolean isEnglish() {
      return switch (this) {
        case CODE, MATH, URL, EMAIL, CITATION, FOREIGN_SCRIPT, FOREIGN_LANGUAGE -> false;
        case QUOTATION, EMPHASIS, LINK, LINK_NAME, FIXED_WIDTH, ASIDE, ELSEWHERE -> true;
      };
    }
  }

  public Inline {
    Objects.requireNonNull(kind, "kind");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of an inline must not be empty: " + span);
    }
  }
}
