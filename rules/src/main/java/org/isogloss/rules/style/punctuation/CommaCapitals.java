package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds words that begin a sentence, with a capital, after a comma. */
final class CommaCapitals {

  /** Words that are written with a capital only at the beginning of a sentence or a title. */
  private static final String OPENERS =
      String.join("|", DataFile.lines(CommaCapitals.class, "sentence-openers.txt"));

  /** A small letter follows, as in no title; after a name in a series, there may be “and”. */
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})\\]”\"\uFFFC]),\\h("
              + OPENERS
              + ")\\h(?!(?:and|or)\\b)(?=[\\p{Ll}\uFFFC])");

  private static final Set<String> SAYING =
      Set.copyOf(DataFile.lines(CommaCapitals.class, "verbs-of-saying.txt"));

  private CommaCapitals() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "comma-capital",
        "Capitals after commas",
        "A comma before a word that begins a sentence, with a capital.",
        RUNNING_TEXT,
        StyleSlip.Finder.inBlocks(RUNNING_TEXT, CommaCapitals::find));
  }

  private static void find(StyleDocument document, StyleBlock block, List<Hit> hits) {
    Matcher matcher = CAPITAL.matcher(block.text());
    while (matcher.find()) {
      String word = matcher.group(1);
      Span span = block.span(matcher.start(), matcher.end(1));
      String written = document.document().sourceText(span);
      if (written.equals(", " + word)
          && !SAYING.contains(
              RunningText.wordBefore(block.text(), matcher.start()).toLowerCase(Locale.ROOT))
          && !isMarked(document, block, span)) {
        String lower = word.toLowerCase(Locale.ROOT);
        hits.add(
            Hit.at(
                    document.place(span),
                    "“%s” has a capital after a comma; write “%s”, or end the sentence before it."
                        .formatted(word, lower))
                .suggesting(List.of(", " + lower, ". " + word), Applicability.UNSAFE)
                .with(Confidence.MEDIUM));
      }
    }
  }

  /** Whether it is in a quotation, in a link or in emphasis, which has its own capitals. */
  private static boolean isMarked(StyleDocument document, StyleBlock block, Span span) {
    return document.document().inlines(block.before(span)).stream()
        .filter(inline -> inline.kind() != Inline.Kind.FIXED_WIDTH)
        .anyMatch(inline -> inline.span().overlaps(span));
  }
}
