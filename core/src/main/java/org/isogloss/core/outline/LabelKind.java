package org.isogloss.core.outline;

import java.util.Locale;

/** What a label word such as “Fig.” numbers. */
public enum LabelKind {
  PART,
  CHAPTER,
  SECTION,
  APPENDIX,
  FIGURE,
  TABLE,
  EQUATION,
  LISTING,
  ALGORITHM,
  BOX;

  /** Whether it is a part of the text under a heading. */
  public boolean isSection() {
    return this == PART || this == CHAPTER || this == SECTION || this == APPENDIX;
  }

  /** The name in reports: in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
