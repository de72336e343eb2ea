package org.isogloss.core.document.latex;

import java.util.Set;

/**
 * One argument of a command, as written in {@code commands.txt}.
 *
 * @param form the letter that says how it is delimited
 * @param role what is done with its text; {@code hidden} or the like if it shows nothing
 */
record LatexArgument(char form, String role) {

  private static final String FORMS = "omvpadltnsec";

  /** The roles of arguments that are read. */
  private static final Set<String> SHOWN =
      Set.of(
          "text",
          "raised",
          "lines",
          "emphasis",
          "code",
          "quotation",
          "url",
          "math",
          "heading1",
          "heading2",
          "heading3",
          "heading4",
          "heading5",
          "heading6",
          "title",
          "byline",
          "abstract",
          "keywords",
          "caption",
          "footnote",
          "quote",
          "metadata",
          "block",
          "aside");

  LatexArgument {
    if (FORMS.indexOf(form) < 0) {
      throw new IllegalArgumentException("form must be one of " + FORMS + ": " + form);
    }
  }

  /** Whether its text is read. */
  boolean isShown() {
    return SHOWN.contains(role);
  }
}
