package org.isogloss.rules.style.punctuation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/**
 * Finds words that are repeated across an opening quotation mark or bracket, where a reader and a
 * grammar checker pass over them.
 */
final class DoubledWords {

  private static final Pattern ACROSS =
      Pattern.compile("\\h[“\"‘'«]{1,2}(\\p{L}++)(?=\\h[\\p{L}\\p{N}])");

  /** The words of a quotation up to its end. */
  private static final Pattern QUOTED =
      Pattern.compile("[“\"‘'«]{1,2}([\\p{L}\\h-]{1,40}+)[”\"’'»]");

  private static final Pattern SPACES = Pattern.compile("\\h+");

  private static final Pattern NEXT = Pattern.compile("\\s+([\\p{L}\\p{N}]++)");

  private static final Set<String> SET_PHRASES =
      Set.copyOf(DataFile.lines(DoubledWords.class, "set-phrases.txt"));

  private static final Set<String> ARTICLES = new HashSet<>(List.of("a", "an", "the"));

  private DoubledWords() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "doubled-word",
        "A word repeated across a quotation mark",
        "The word before an opening quotation mark is repeated after it, or two articles are"
            + " on either side.",
        RuleInfo.PROSE,
        StyleSlip.Finder.inBlocks(RuleInfo.PROSE, DoubledWords::find));
  }

  private static void find(StyleDocument document, StyleBlock block, List<Hit> hits) {
    Matcher matcher = ACROSS.matcher(block.text());
    while (matcher.find()) {
      String first = RunningText.wordBefore(block.text(), matcher.start());
      if (isSlip(first, matcher.group(1))
          && !isSetPhrase(block.text(), matcher.start() + 1)
          && !isMention(block.text(), matcher.start() + 1)) {
        int start = matcher.start() - first.length();
        hits.add(
            Hit.at(
                    document.analyzed().place(block.span(start, matcher.end())),
                    message(first, matcher.group(1)))
                .with(Confidence.MEDIUM));
      }
    }
  }

  /** Whether a quotation is a phrase whose first word belongs to it, as in “on demand”. */
  private static boolean isSetPhrase(String text, int quotation) {
    Matcher quoted = QUOTED.matcher(text).region(quotation, text.length());
    return quoted.lookingAt()
        && SET_PHRASES.contains(quoted.group(1).replace('-', ' ').toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a quotation is a whole phrase that is spoken of, such as “for ever”, so that its first
   * word is its own: it has no article, as what a sentence is made of often has, and no noun
   * follows it, as one does where the sentence goes on through the quotation marks.
   */
  private static boolean isMention(String text, int quotation) {
    Matcher quoted = QUOTED.matcher(text).region(quotation, text.length());
    if (!quoted.lookingAt() || SPACES.splitAsStream(quoted.group(1)).anyMatch(ARTICLES::contains)) {
      return false;
    }
    Matcher next = NEXT.matcher(text).region(quoted.end(), text.length());
    return !next.lookingAt() || FunctionWords.contains(next.group(1).toLowerCase(Locale.ROOT));
  }

  private static String message(String first, String second) {
    return first.equals(second)
        ? "“%s” is repeated after the quotation mark; delete one of the two.".formatted(first)
        : "“%s” and “%s” are two articles for one noun; delete one of them."
            .formatted(first, second);
  }

  /** A capital begins a title, whose article is its own. */
  private static boolean isSlip(String first, String second) {
    String before = first.toLowerCase(Locale.ROOT);
    if (ARTICLES.contains(before) && ARTICLES.contains(second)) {
      return true;
    }
    return before.equals(second) && FunctionWords.contains(second);
  }
}
