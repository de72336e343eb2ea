package org.isogloss.core.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A language as named by a document: a BCP 47 tag.
 *
 * @param tag in its usual capitalization, such as {@code en-GB} or {@code zh-Hans}
 */
public record LanguageTag(String tag) {

  /** English, in no particular variety. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /** A language that is not known (ISO 639-2). */
  public static final LanguageTag UNDETERMINED = new LanguageTag("und");

  public LanguageTag {
    Objects.requireNonNull(tag, "tag");
    if (!tag.equals(parsed(tag))) {
      throw new IllegalArgumentException("tag must be a well-formed language tag: " + tag);
    }
  }

  /**
   * Parses the language written in a document, in any case and with hyphens or underscores.
   *
   * @return empty if the text is blank, not a language tag, or {@code und}
   */
  public static Optional<LanguageTag> of(String written) {
    String tag = parsed(written.strip().replace('_', '-'));
    return tag.isEmpty() || tag.equals(UNDETERMINED.tag)
        ? Optional.empty()
        : Optional.of(new LanguageTag(tag));
  }

  /** The tag in its usual capitalization; the empty text if it is not a tag. */
  private static String parsed(String written) {
    try {
      return written.isEmpty()
          ? ""
          : new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "";
    }
  }

  /** The language itself, without script or region: {@code en} of {@code en-GB}. */
  public String primary() {
    return tag.split("-", 2)[0];
  }

  /** Whether it is English, in any variety. */
  public boolean isEnglish() {
    return primary().equals(ENGLISH.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
