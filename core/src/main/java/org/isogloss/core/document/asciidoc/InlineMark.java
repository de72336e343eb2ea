package org.isogloss.core.document.asciidoc;

import org.isogloss.core.document.Inline;

/** The inline marks of AsciiDoc, in the order in which they are tried at a place. */
enum InlineMark {
  CITATION("inline-citation", Inline.Kind.CITATION),
  DOUBLE_QUOTES("inline-double-quotes", null),
  SINGLE_QUOTES("inline-single-quotes", null),
  APOSTROPHE("inline-apostrophe", null),
  CODE("inline-code", Inline.Kind.CODE),
  RAW("inline-raw", null),
  PASS("inline-pass", null),
  MATH("inline-math", Inline.Kind.MATH),
  KEY("inline-key", Inline.Kind.CODE),
  MENU("inline-menu", Inline.Kind.CODE),
  REFERENCE("inline-reference", Inline.Kind.CODE),
  ATTRIBUTE_LINK("inline-attribute-link", Inline.Kind.LINK),
  ATTRIBUTE_ADDRESS("inline-attribute-address", Inline.Kind.URL),
  ATTRIBUTE("inline-attribute", null),
  ANCHOR("inline-anchor", null),
  ROLE("inline-role", null),
  LINK("inline-link", Inline.Kind.LINK),
  ADDRESS("inline-address", Inline.Kind.URL),
  IMAGE("inline-image", null),
  EMPHASIS("inline-emphasis", Inline.Kind.EMPHASIS),
  SCRIPT("inline-script", null),
  FOOTNOTE("inline-footnote", null);

  /** The name of its expressions in {@code asciidoc-patterns.txt}. */
  final String pattern;

  /** The kind that its text is marked as, or null. */
  final Inline.Kind mark;

  InlineMark(String pattern, Inline.Kind mark) {
    this.pattern = pattern;
    this.mark = mark;
  }
}
