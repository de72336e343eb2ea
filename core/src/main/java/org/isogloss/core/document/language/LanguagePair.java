package org.isogloss.core.document.language;

import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.LanguageTag;

/**
 * The languages of a bilingual file.
 *
 * @param source the language of the original, if the file names it
 * @param target the language of the translation, if the file names it
 */
public record LanguagePair(Optional<LanguageTag> source, Optional<LanguageTag> target) {

  /** The pair with the names that a file uses; blank for none. */
  public static LanguagePair of(String source, String target) {
    return new LanguagePair(LanguageTag.of(source), LanguageTag.of(target));
  }

  /** The side that is English; the translation if both are, and empty if neither is. */
  public Optional<Bitext.Side> english() {
    return english(false);
  }

  /**
   * The side that is English; empty if neither is. If both are, it is the translation, provided
   * that there is one.
   *
   * @param untranslated whether the file has no translation yet
   */
  public Optional<Bitext.Side> english(boolean untranslated) {
    boolean fromEnglish = source.filter(LanguageTag::isEnglish).isPresent();
    boolean toEnglish = target.filter(LanguageTag::isEnglish).isPresent();
    if (fromEnglish && (untranslated || !toEnglish)) {
      return Optional.of(Bitext.Side.SOURCE);
    }
    return toEnglish ? Optional.of(Bitext.Side.TARGET) : Optional.empty();
  }

  /** The language of a side. */
  public Optional<LanguageTag> of(Bitext.Side side) {
    return side == Bitext.Side.SOURCE ? source : target;
  }

  /** The language of the side that is not this one. */
  public Optional<LanguageTag> opposite(Bitext.Side side) {
    return of(side.opposite());
  }

  /** Why the file cannot be read if neither side is English. */
  public String refusal() {
    return "a translation from %s to %s, expected English (en, en-US and the like) on one side"
        .formatted(name(source), name(target));
  }

  private static String name(Optional<LanguageTag> tag) {
    return tag.map(LanguageTag::tag).orElse("a language that is not named");
  }
}
