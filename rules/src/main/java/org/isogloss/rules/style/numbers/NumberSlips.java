package org.isogloss.rules.style.numbers;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;
import static org.isogloss.rules.style.numbers.NumberContext.GAP;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.NumberWords;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleSlip;

/** Slips in numbers that no majority decides. */
public final class NumberSlips {

  private static final String LIMIT = "\\d{1,4}+(?:\\.\\d++)?+";

  /** A second half that follows with “to” or “and” makes the range one of two ends. */
  private static final WordPattern PREPOSITION_AND_MARK =
      new WordPattern(
          "fb",
          "\\b(?i:(from)|between)"
              + GAP
              + "(?:("
              + LIMIT
              + ")(%?)([-‐‑–])("
              + LIMIT
              + "))(?![\\d_\\uFFFC]|[.,:/‐‑–—−-]\\d)");

  /** What makes a month of a year before it; dashes join years. */
  private static final Pattern MONTH = Pattern.compile("[-‐‑](?:0[1-9]|1[0-2])");

  private static final Pattern END_OF_FROM =
      Pattern.compile("[^.;!?]{0,40}?\\b(?:to|until|till|through|into)\\b");

  private static final Pattern END_OF_BETWEEN = Pattern.compile("[^.;!?]{0,40}?\\band\\b");

  private static final String SMALL = String.join("|", NumberWords.BELOW_TEN);

  /** One end in words, the other in figures. */
  private static final WordPattern MIXED =
      new WordPattern(
          "otfsen0123456789",
          "(?<![\\p{L}\\p{N}_\\uFFFC'’‐‑–—-])(?i:one|"
              + SMALL
              + "|ten|eleven|twelve)(?:\\h(?:to|or)\\h|[‐‑–-])\\d{1,3}+(?![\\p{L}\\p{N}_\\uFFFC]|[.,:/‐‑–—-]\\w)"
              + "|"
              + NumberContext.START
              + "\\d{1,3}+(?:\\h(?:to|or)\\h|[‐‑–-])(?:"
              + SMALL
              + "|ten|eleven|twelve)(?![\\p{L}\\p{N}_‐‑–—-])");

  private static final WordPattern SUFFIX =
      new WordPattern(
          "0123456789",
          "(?<![\\p{L}\\p{N}_#.,/\\uFFFC-])(\\d{1,4}+)(st|nd|rd|th)(?![\\p{L}\\p{N}_])");

  private static final WordPattern COMPOUND =
      new WordPattern(
          "tfsen",
          "(?<![\\p{L}\\p{N}_’'‐‑–—-])((?i:"
              + String.join("|", NumberWords.TENS)
              + "))\\h("
              + String.join("|", NumberWords.UNITS)
              + ")(?![\\p{L}\\p{N}_‐‑–—-]|\\h(?:hundred|thousand|million|of|or|and|to)\\b)");

  private NumberSlips() {}

  /** All of them. */
  public static List<StyleSlip> all() {
    return List.of(
        slip(
            "range-preposition",
            "Range with “from” or “between” and a mark",
            "Ranges that begin with a word and go on with a mark: from 3–5.",
            new PatternSlip(
                RUNNING_TEXT,
                PREPOSITION_AND_MARK,
                NumberSlips::isHalfWorded,
                match -> match.group(1) != null ? "from" : "between",
                "“%s” begins with a word and continues with a mark; write “from 3 to 5” or “between 3 and 5”, or leave out the preposition.")),
        slip(
            "range-mixed",
            "Range with a word and figures",
            "Ranges with one end in words and the other in figures: one to 14.",
            new PatternSlip(
                RUNNING_TEXT,
                MIXED,
                (match, block) -> !NumberContext.isPronoun(block.text(), match.start()),
                match -> "",
                "The range “%s” has one end in words and the other in figures; write both in one form.")),
        slip(
            "ordinal-suffix",
            "Suffix of an ordinal",
            "Ordinals in figures with the suffix of another number: 2th, 11st.",
            new PatternSlip(
                RuleInfo.PROSE,
                SUFFIX,
                NumberSlips::hasWrongSuffix,
                match -> match.group().toLowerCase(Locale.ROOT),
                "“%s” has the suffix of another number; correct it.",
                match -> match.group(1) + suffix(match.group(1)))),
        slip(
            "number-hyphen",
            "Hyphen in a compound number",
            "Numbers from twenty-one to ninety-nine in words without their hyphen.",
            new PatternSlip(
                RuleInfo.PROSE,
                COMPOUND,
                NumberSlips::isCompound,
                match -> match.group().toLowerCase(Locale.ROOT),
                "“%s” is one number; write it with a hyphen.",
                match -> match.group(1) + "-" + match.group(2))),
        StyleSlip.of(
            "sentence-start-figure",
            "Sentence that begins with figures",
            "Sentences that begin with a number in figures.",
            SentenceStartFigures.ZONES,
            new SentenceStartFigures()));
  }

  private static StyleSlip slip(String id, String name, String summary, PatternSlip finder) {
    return StyleSlip.of(id, name, summary, finder.zones(), finder);
  }

  private static boolean isHalfWorded(MatchResult match, StyleBlock block) {
    String text = block.text();
    double from = Double.parseDouble(match.group(2));
    String end = match.group(5);
    double to = Double.parseDouble(end);
    boolean years = match.group(2).length() == 4 && end.length() >= 2;
    // “From 2024-11” begins with a month.
    if (years && MONTH.matcher(match.group(4) + end).matches()) {
      return false;
    }
    if ((to <= from && !years) || text.charAt(match.start(2)) == '0') {
      return false;
    }
    Pattern secondEnd = match.group(1) != null ? END_OF_FROM : END_OF_BETWEEN;
    if (secondEnd.matcher(text).region(match.end(), text.length()).lookingAt()) {
      return false;
    }
    return match.group(1) == null || years || isExtent(text, match);
  }

  /** “From” may also name a source: “comments from 5–10 readers”. */
  private static boolean isExtent(String text, MatchResult match) {
    String verb = NumberContext.wordBefore(text, match.start()).toLowerCase(Locale.ROOT);
    return verb.matches(
            "rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged?|ages|runs?|lasts?|lasted|takes?|took")
        || match.group(3).equals("%");
  }

  /** “Twenty two-year-old trees” and “twenty one” as years are left to a reader. */
  private static boolean isCompound(MatchResult match, StyleBlock block) {
    String before = NumberContext.wordBefore(block.text(), match.start()).toLowerCase(Locale.ROOT);
    return !Set.of("nineteen", "eighteen", "seventeen", "sixteen", "fifteen", "twenty")
        .contains(before);
  }

  /** A suffix that no number with the same last digit has makes a name, unless words deny it. */
  private static boolean hasWrongSuffix(MatchResult match, StyleBlock block) {
    String number = match.group(1);
    String suffix = match.group(2);
    String digit = number.substring(number.length() - 1);
    boolean isUsual = suffix.equals("th") || suffix.equals(suffix(digit));
    return !suffix.equals(suffix(number))
        && (isUsual || NumberContext.isOrdinal(block.text(), match.start()));
  }

  private static String suffix(String number) {
    int value = Integer.parseInt(number);
    if (value % 100 >= 11 && value % 100 <= 13) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
