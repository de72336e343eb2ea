package org.isogloss.rules.bilingual;

import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Grounds.Evidence;

/**
 * A sentence of a bilingual text with its place in the file, as a finding shows it.
 *
 * @param side whether it is of the source or of the translation
 * @param text the sentence, or the part of it around an offset
 * @param location where the sentence is
 */
public record SourceQuote(Bitext.Side side, String text, Location location) {

  /** The longest excerpt of a sentence in UTF-16 code units. */
  private static final int LONGEST = 60;

  /** The same of a script whose characters are twice as wide. */
  private static final int LONGEST_WIDE = 36;

  /**
   * Quotes a sentence.
   *
   * @param side whether it is of the source or of the translation
   * @param sentence the whole sentence
   * @param offset what the quotation has to contain, in UTF-16 code units from its start
   * @param location where the sentence is
   */
  public static SourceQuote around(
      Bitext.Side side, String sentence, int offset, Location location) {
    return new SourceQuote(side, excerpt(sentence, offset), location);
  }

  /** The beginning of a text, as a message names it. */
  public static String beginning(String text) {
    return excerpt(text.strip(), 0);
  }

  private static String excerpt(String sentence, int offset) {
    String text = sentence.replace('\n', ' ');
    int longest = text.codePoints().anyMatch(Character::isIdeographic) ? LONGEST_WIDE : LONGEST;
    if (text.length() <= longest) {
      return text;
    }
    int from = Math.max(0, Math.min(offset - longest / 2, text.length() - longest));
    from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    int to = Math.min(text.length(), from + longest);
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  /** The quotation as evidence of a finding. */
  public Evidence<Place> evidence() {
    return Evidence.inOtherLanguage(side, toString());
  }

  /** The quotation with its place. */
  @Override
  public String toString() {
    return "“%s” (%s)".formatted(text, location);
  }
}
