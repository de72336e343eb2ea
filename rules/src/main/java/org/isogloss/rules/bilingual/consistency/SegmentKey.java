package org.isogloss.rules.bilingual.consistency;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;

/**
 * A text without what two uses of it may differ in: numbers, tags, placeholders, punctuation,
 * spaces and the case of the first letter.
 *
 * @param text what is left
 */
record SegmentKey(String text) {

  private static final Pattern VALUES =
      Pattern.compile("[\\p{Nd}" + Document.HIDDEN + "][\\p{Nd}.," + Document.HIDDEN + "]*");

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nl}\\p{No}0]+");

  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*");

  /** The figures of a text, in order, which its key does not tell apart. */
  static List<String> figures(String words) {
    return FIGURES.matcher(words).results().map(MatchResult::group).toList();
  }

  static SegmentKey of(String words) {
    String plain = VALUES.matcher(words).replaceAll("0");
    plain = NOT_WORDS.matcher(plain).replaceAll(" ").strip();
    int second = plain.isEmpty() ? 0 : plain.offsetByCodePoints(0, 1);
    return new SegmentKey(
        plain.substring(0, second).toLowerCase(Locale.ROOT) + plain.substring(second));
  }

  /** How many letters it has. */
  long letters() {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
