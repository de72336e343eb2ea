package org.isogloss.core.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The role of a block in a document. Rules declare which zones they read. */
public enum Zone {
  TITLE,
  /** Authors, affiliations and addresses below the title. */
  BYLINE,
  ABSTRACT,
  KEYWORDS,
  HEADING,
  BODY,
  LIST_ITEM,
  /** A block quotation: someone else's words. */
  QUOTATION,
  TABLE,
  CAPTION,
  FOOTNOTE,
  CODE,
  /** Displayed mathematics. */
  MATH,
  /** One entry of the reference list. */
  REFERENCE_ENTRY,
  /**
   * License and copyright notices, and what programs add, such as notices and the titles of
   * changes.
   */
  BOILERPLATE,
  /** Front matter: metadata above the text. */
  METADATA;

  /**
   * Paragraphs, lists and notes; labels, headings and tables are punctuated, numbered and
   * capitalized in their own ways.
   */
  public static final Set<Zone> RUNNING_TEXT =
      Collections.unmodifiableSet(EnumSet.of(ABSTRACT, BODY, LIST_ITEM, FOOTNOTE));

  /** The name in reports and settings: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is made of sentences; code, formulas and metadata are not. */
  public boolean hasSentences() {
    return this != CODE && this != MATH && this != METADATA;
  }

  /** Whether it is the author's running text, whose grammar and wording can be checked. */
  public boolean isProse() {
    return switch (this) {
      case TITLE, ABSTRACT, HEADING, BODY, LIST_ITEM, TABLE, CAPTION, FOOTNOTE -> true;
      case BYLINE, KEYWORDS, QUOTATION, CODE, MATH, REFERENCE_ENTRY, BOILERPLATE, METADATA -> false;
    };
  }
}
