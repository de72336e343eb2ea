package org.isogloss.core.document.latex;

import java.util.Set;

/**
 * One argument of a command, as written in {@code commands.txt}.
 *
 * @param form the letter that says how it is delimited
 * @param role what is done with its text; {@code hidden} or the like if it shows nothing
 * @param isName whether something is found by its words too, such as a label or a file
 */
record LatexArgument(char form, String role, boolean isName) {

  private static final String FORMS = "omvpadltnsecr";

  /** The roles of arguments that are read. */
  private static final Set<String> SHOWN =
      Set.of(
          "text",
          "joined",
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
          "aside",
          "short",
          "label",
          "options",
          "titles",
          "fields",
          "descriptions");

  /** The roles of text that stands beside the sentence, which goes on after it. */
  private static final Set<String> BESIDE =
      Set.of("footnote", "aside", "short", "label", "fields", "descriptions");

  /** The roles of arguments by whose words something is found. */
  private static final Set<String> NAMING = Set.of("key", "file", "name");

  LatexArgument {
    if (FORMS.indexOf(form) < 0) {
      throw new IllegalArgumentException("form must be one of " + FORMS + ": " + form);
    }
  }

  /** An argument that is what its role says, and nothing else. */
  LatexArgument(char form, String role) {
    this(form, role, false);
  }

  /** Whether it is the name of something, and no text. */
  boolean isNaming() {
    return NAMING.contains(role);
  }

  /** Whether its text, if any, is not part of the sentence around it. */
  boolean isBeside() {
    return BESIDE.contains(role);
  }

  /** Whether its text is a block of its own. */
  boolean isBlock() {
    return role.equals("block");
  }

  /** Whether its text is read. */
  boolean isShown() {
    return SHOWN.contains(role);
  }
}
