package org.isogloss.core.document.bilingual;

import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.LanguageTag;

/**
 * The languages of a bilingual file.
 *
 * @param source the language of the original, if the file names it
 * @param target the language of the translation, if the file names it
 */
record LanguagePair(Optional<LanguageTag> source, Optional<LanguageTag> target) {

  /** The pair with the names that a file uses; blank for none. */
  static LanguagePair of(String source, String target) {
    return new LanguagePair(LanguageTag.of(source), LanguageTag.of(target));
  }

  /** The side that is English; the translation if both are, and empty if neither is. */
  Optional<Bitext.Side> english() {
    if (target.filter(LanguageTag::isEnglish).isPresent()) {
      return Optional.of(Bitext.Side.TARGET);
    }
    return source.filter(LanguageTag::isEnglish).map(english -> Bitext.Side.SOURCE);
  }

  /** The language of a side. */
  Optional<LanguageTag> of(Bitext.Side side) {
    return side == Bitext.Side.SOURCE ? source : target;
  }

  /** The language of the side that is not this one. */
  Optional<LanguageTag> opposite(Bitext.Side side) {
    return side == Bitext.Side.SOURCE ? target : source;
  }

  /** Why the file cannot be read if neither side is English. */
  String refusal() {
    return "a translation from %s to %s, expected English (en, en-US and the like) on one side"
        .formatted(name(source), name(target));
  }

  private static String name(Optional<LanguageTag> tag) {
    return tag.map(LanguageTag::tag).orElse("a language that is not named");
  }
}
