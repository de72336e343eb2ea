package org.isogloss.core.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A language as a document names it: a tag of BCP 47.
 *
 * @param tag in its usual capitals, such as {@code en-GB} or {@code zh-Hans}
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
   * The language that a document writes, in any capitals and with hyphens or underscores.
   *
   * @return empty where the text is blank, no language tag, or {@code und}
   */
  public static Optional<LanguageTag> of(String written) {
    String tag = parsed(written.strip().replace('_', '-'));
    return tag.isEmpty() || tag.equals("und")
        ? Optional.empty()
        : Optional.of(new LanguageTag(tag));
  }

  /** The tag in its usual capitals; the empty text if it is none. */
  private static String parsed(String written) {
    try {
      return written.isEmpty()
          ? ""
          : new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "";
    }
  }

  /** Whether it is English, of whatever variety. */
  public boolean isEnglish() {
    return tag.equals(ENGLISH) || tag.startsWith(ENGLISH + "-");
  }

  @Override
  public String toString() {
    return tag;
  }
}
