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

  private static final String ENGLISH = "en";

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
    return tag.isEmpty() || tag.equals("und")
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

  /** Whether it is English, in any variety. */
  public boolean isEnglish() {
    return tag.equals(ENGLISH) || tag.startsWith(ENGLISH + "-");
  }

  @Override
  public String toString() {
    return tag;
  }
}
