package org.isogloss.core.document;

import java.util.Locale;

/** What a block of a document is. Rules say which zones they read. */
public enum Zone {
  TITLE,
  /** Authors, affiliations and addresses below the title. */
  BYLINE,
  ABSTRACT,
  KEYWORDS,
  HEADING,
  BODY,
  LIST_ITEM,
  /** A block quotation: somebody else's words. */
  QUOTATION,
  TABLE,
  CAPTION,
  FOOTNOTE,
  CODE,
  /** Displayed mathematics. */
  MATH,
  /** One entry of the reference list. */
  REFERENCE_ENTRY,
  /** Licence and copyright notices. */
  BOILERPLATE,
  /** Front matter: metadata above the text. */
  METADATA;

  /** The name in reports and settings: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is made of sentences; code, formulas and metadata are not. */
  public boolean hasSentences() {
    return this != CODE && this != MATH && this != METADATA;
  }

  /** Whether it holds the author's running text, so that its grammar and wording can be judged. */
  public boolean isProse() {
    return switch (this) {
      case TITLE, ABSTRACT, HEADING, BODY, LIST_ITEM, TABLE, CAPTION, FOOTNOTE -> true;
      case BYLINE, KEYWORDS, QUOTATION, CODE, MATH, REFERENCE_ENTRY, BOILERPLATE, METADATA -> false;
    };
  }
}
