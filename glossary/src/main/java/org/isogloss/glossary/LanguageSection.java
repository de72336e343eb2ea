package org.isogloss.glossary;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The names of a concept in one language.
 *
 * @param language a BCP 47 tag; {@code und} if unspecified
 * @param definition the definition in this language; may be empty
 * @param note a note on this language; may be empty
 * @param terms in the order of the file; never empty
 * @param properties its other properties
 */
public record LanguageSection(
    String language, String definition, String note, List<Term> terms, List<Property> properties) {

  /** The language of the text that is checked. */
  public static final String ENGLISH = "en";

  /** The language is unspecified. */
  public static final String UNDETERMINED = "und";

  private static final Pattern TAG =
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*|[xi](-[A-Za-z0-9]{1,8})+");

  public LanguageSection {
    if (!isTag(language)) {
      throw new IllegalArgumentException("language must be a BCP 47 tag: " + language);
    }
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(note, "note");
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("language section " + language + " must have terms");
    }
    properties = List.copyOf(properties);
  }

  public LanguageSection(String language, List<Term> terms) {
    this(language, "", "", terms, List.of());
  }

  /** Whether a text has the form of a language tag, such as {@code en}, {@code zh-Hans-CN}. */
  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  /** Whether it is any variety of English. */
  public boolean isEnglish() {
    return isEnglish(language);
  }

  /** Whether a tag is for any variety of English. */
  public static boolean isEnglish(String tag) {
    return tag.regionMatches(true, 0, ENGLISH, 0, 2) && (tag.length() == 2 || tag.charAt(2) == '-');
  }

  /** Whether it contains only terms. */
  public boolean isPlain() {
    return definition.isEmpty() && note.isEmpty() && properties.isEmpty();
  }

  /** Returns the same section with other terms. */
  public LanguageSection with(List<Term> others) {
    return new LanguageSection(language, definition, note, others, properties);
  }
}
