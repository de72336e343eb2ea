package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds punctuation marks that are typed twice, and pairs of marks that never go together. */
final class DoubledMarks {

  /**
   * Two marks after a word, which may be quoted; after a straight mark that opens a quotation, the
   * two are spoken of, and so they are after an empty pair of brackets without a name: {@code
   * [](),.}.
   */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "[,;:.](?<=(?:[\\p{L}\\p{N})”’]|[\\p{L}\\p{N}.,;:!?)”’…][\"']).)"
              + "(?<!(?:^|[^\\p{L}\\p{N}_])\\(\\).)"
              + "[,;:.](?![\\p{Punct}\\p{L}\\p{N}])");

  /**
   * The same with a space between the two. Several spaced periods are an ellipsis; after a letter
   * that stands for a thing, the signs of other things are lost.
   */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})][\\p{L}\\p{N})”\"'])[,;:.!?][”\"’)]?\\h[,.;](?=\\s|$)(?!\\h[,.;])");

  /** A mark after the stop of an abbreviation, and the sign before a definition. */
  private static final Pattern LEGITIMATE = Pattern.compile("\\.[,;:]|::");

  private DoubledMarks() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "doubled-mark",
        "Doubled punctuation",
        "A comma, semicolon, colon or period that is typed twice, or two of them that"
            + " exclude each other.",
        RUNNING_TEXT,
        StyleSlip.Finder.inBlocks(RUNNING_TEXT, DoubledMarks::find));
  }

  private static void find(StyleDocument document, StyleBlock block, List<Hit> hits) {
    findClosed(document, block, hits);
    findSpaced(document, block, hits);
  }

  /** Whether a colon belongs to the name of a field, which has a capital: “the To:, Cc: fields”. */
  private static boolean isField(String text, int at) {
    String word = text.charAt(at) == ':' ? RunningText.wordBefore(text, at) : "";
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static void findClosed(StyleDocument document, StyleBlock block, List<Hit> hits) {
    Matcher matcher = DOUBLED.matcher(block.text());
    while (matcher.find()) {
      String marks = matcher.group();
      if (LEGITIMATE.matcher(marks).matches() || isField(block.text(), matcher.start())) {
        continue;
      }
      String second = marks.substring(marks.length() - 1);
      Hit hit =
          Hit.at(
                  document.analyzed().place(block.span(matcher.start(), matcher.end())),
                  "“%s” has one punctuation mark too many; keep only one.".formatted(marks))
              .with(Confidence.MEDIUM);
      hits.add(
          marks.startsWith(second) ? hit.suggesting(List.of(second), Applicability.UNSAFE) : hit);
    }
  }

  private static void findSpaced(StyleDocument document, StyleBlock block, List<Hit> hits) {
    Matcher matcher = SPACED.matcher(block.text());
    while (matcher.find()) {
      Span span = block.span(matcher.start(), matcher.end());
      // Between the two, a picture or a note may have vanished, or the line ends.
      if (document.document().sourceText(span).equals(matcher.group())) {
        hits.add(
            Hit.at(
                    document.place(span),
                    "“%s” has a space between two punctuation marks; keep one of them."
                        .formatted(matcher.group()))
                .with(Confidence.MEDIUM));
      }
    }
  }
}
