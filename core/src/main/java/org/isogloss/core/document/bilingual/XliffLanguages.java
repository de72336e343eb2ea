package org.isogloss.core.document.bilingual;

import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.xml.XmlElement;

/** The languages of an XLIFF file, which may consist of several files in one. */
final class XliffLanguages {

  private LanguagePair pair = new LanguagePair(Optional.empty(), Optional.empty());

  /** Why the file cannot be read, if no later element says what the languages are. */
  private ReadException refusal =
      new ReadException("an XLIFF file without a language, expected source-language or srcLang");

  /** Reads the languages that an element names, if it names any. */
  void add(XmlElement element) throws ReadException {
    String source = first(element, "source-language", "srcLang");
    String target = first(element, "target-language", "trgLang");
    if (source.isEmpty() && target.isEmpty()) {
      return;
    }
    LanguagePair next = LanguagePair.of(source, target);
    if (pair.english().isPresent() && !pair.english().equals(next.english())) {
      throw element.error(
          next.refusal()
              + ", the same one as in the first <file>, which is from "
              + pair.source().map(LanguageTag::tag).orElse("?")
              + " to "
              + pair.target().map(LanguageTag::tag).orElse("?"));
    }
    if (pair.english().isEmpty()) {
      pair = next;
      refusal = element.error(next.refusal());
    }
  }

  /** Reads the language of a translation, which some files name only there. */
  void target(XmlElement element) {
    if (pair.target().isEmpty()) {
      pair = new LanguagePair(pair.source(), LanguageTag.of(element.attribute("lang")));
    }
  }

  private static String first(XmlElement element, String name, String other) {
    String said = element.attribute(name);
    return said.isEmpty() ? element.attribute(other) : said;
  }

  LanguagePair pair() {
    return pair;
  }

  /**
   * The side that is English; where both are, the translation if there is any.
   *
   * @param untranslated whether there is none
   * @throws ReadException if neither is
   */
  Bitext.Side english(boolean untranslated) throws ReadException {
    Optional<Bitext.Side> side = pair.english(untranslated);
    if (side.isEmpty()) {
      throw refusal;
    }
    return side.get();
  }
}
