package org.isogloss.rules.bilingual;

import java.util.List;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Grounds.Evidence;

/**
 * A sentence in the other language with its place in the file, as a finding shows it.
 *
 * @param text the sentence, or the part of it around an offset
 * @param location where the sentence is
 */
public record SourceQuote(String text, Location location) {

  /** The kind of evidence that a sentence in the other language is. */
  public static final String KIND = Evidence.SOURCE;

  /** The longest excerpt of a sentence in UTF-16 code units. */
  private static final int LONGEST = 60;

  /**
   * Quotes a sentence.
   *
   * @param sentence the whole sentence
   * @param offset what the quotation has to contain, in UTF-16 code units from its start
   * @param location where the sentence is
   */
  public static SourceQuote around(String sentence, int offset, Location location) {
    String text = sentence.replace('\n', ' ');
    if (text.length() > LONGEST) {
      int from = Math.max(0, Math.min(offset - LONGEST / 2, text.length() - LONGEST));
      from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
      int to = Math.min(text.length(), from + LONGEST);
      to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
      text = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
    return new SourceQuote(text, location);
  }

  /** The quotation as evidence of a finding. */
  public Evidence<Place> evidence() {
    return new Evidence<>(KIND, toString(), List.of());
  }

  /** The quotation with its place. */
  @Override
  public String toString() {
    return "“%s” (%s)".formatted(text, location);
  }
}
