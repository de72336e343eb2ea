package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds dashes between words with a space on one side only. */
final class UnevenDashes {

  /**
   * An em or en dash between words, or a hyphen after a space. A hyphen before any other word than
   * one of a clause may begin the option of a command, as in {@code docker run -it}, which some
   * programs turn into an en dash. An en dash before a conjunction stands for a missing word, as in
   * {@code input– and output}.
   */
  private static final Pattern UNEVEN =
      Pattern.compile(
          "\\h—(?=\\p{L})|—\\h(?=\\p{L})|–\\h(?=\\p{L})(?!(?:and|or|to|nor)\\b)"
              + "|\\h[-–](?!it\\b)(?=(\\p{Ll}{2,})[\\h’'])");

  private UnevenDashes() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "uneven-dash",
        "Dashes with a space on one side",
        "A dash between words with a space before it and none after it, or the reverse.",
        RUNNING_TEXT,
        UnevenDashes::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    return SlipPlaces.hit(
        SlipPlaces.matching(documents, UNEVEN, UnevenDashes::isDash),
        "A dash has a space on one side only%s; use a space on both sides or none.");
  }

  private static boolean isDash(StyleBlock block, MatchResult match) {
    String word = match.group(1);
    return isAfterWord(block.text(), match.start(), word != null)
        && (word == null || FunctionWords.contains(word));
  }

  /** Before a hyphen the word must be an ordinary one. */
  private static boolean isAfterWord(String text, int at, boolean hyphen) {
    return at > 0
        && (",)".indexOf(text.charAt(at - 1)) >= 0
            || (hyphen
                ? Character.isLowerCase(text.charAt(at - 1))
                : RunningText.isWord(text, at - 1)));
  }
}
