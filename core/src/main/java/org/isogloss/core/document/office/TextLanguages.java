package org.isogloss.core.document.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.LanguageTag;

/** How much text of a file is in which language, according to its formatting. */
public final class TextLanguages {

  /** What word processors write if nobody has chosen a language. */
  private static final String PRESET = "en-US";

  private final String usual;
  private final Map<String, Optional<LanguageTag>> tags = new HashMap<>();
  private final Map<LanguageTag, Integer> lengths =
      new TreeMap<>(Comparator.comparing(LanguageTag::tag));

  /**
   * @param usual the tag of text that declares none; null if there is none
   */
  public TextLanguages(String usual) {
    this.usual = usual;
  }

  /** Counts text of a format. */
  public void count(TextFormat format, int length) {
    tag(format).ifPresent(tag -> lengths.merge(tag, length, Integer::sum));
  }

  /**
   * The variety of most of the English text; empty if no text declares one. American English that
   * is only the default does not count: word processors write it if nobody has chosen a language.
   */
  public Optional<LanguageTag> english() {
    return lengths.entrySet().stream()
        .filter(entry -> entry.getKey().isEnglish())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(tag -> !(tag.tag().equals(PRESET) && isUsual(tag)));
  }

  private boolean isUsual(LanguageTag tag) {
    return usual != null && LanguageTag.of(usual).filter(tag::equals).isPresent();
  }

  /** Whether text is in another language, or excluded from proofing. */
  public boolean isForeign(TextFormat format) {
    return format.isUnproofed() || tag(format).filter(tag -> !tag.isEnglish()).isPresent();
  }

  /** A default language other than English is that of the program, not of the text. */
  private Optional<LanguageTag> tag(TextFormat format) {
    String said = format.language() == null ? usual : format.language();
    if (said == null) {
      return Optional.empty();
    }
    Optional<LanguageTag> tag = tags.computeIfAbsent(said, LanguageTag::of);
    return format.language() == null ? tag.filter(LanguageTag::isEnglish) : tag;
  }
}
