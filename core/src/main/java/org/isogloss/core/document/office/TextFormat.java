package org.isogloss.core.document.office;

/**
 * The formatting of text, direct or by a style; null where unspecified.
 *
 * @param hidden whether it is not shown
 * @param unproofed whether it is excluded from proofing
 * @param language the tag of its language
 */
public record TextFormat(Boolean hidden, Boolean unproofed, String language) {

  /** Nothing is specified. */
  public static final TextFormat NONE = new TextFormat(null, null, null);

  /** Returns this format, completed from another where unspecified. */
  public TextFormat over(TextFormat base) {
    return new TextFormat(
        hidden == null ? base.hidden : hidden,
        unproofed == null ? base.unproofed : unproofed,
        language == null ? base.language : language);
  }

  /** Whether it is not shown. */
  public boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  /** Whether it is excluded from proofing. */
  public boolean isUnproofed() {
    return Boolean.TRUE.equals(unproofed);
  }
}
