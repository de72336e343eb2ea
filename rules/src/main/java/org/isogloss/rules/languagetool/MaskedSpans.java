package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * The spans of a block that are not English: code, formulas, addresses, other languages, and
 * letters that stand for something or are spoken of, such as a variable in italics.
 */
public final class MaskedSpans {

  /** A single letter in quotation marks; in “rock'n'roll” they are apostrophes. */
  private static final Pattern QUOTED_LETTER =
      Pattern.compile("(?<=[“\"‘'«‹])(?<!\\p{L}{2}['’])\\p{L}(?=[”\"’'»›])");

  /** The only letter that is a word whose emphasis hardly ever makes it the name of something. */
  private static final String PRONOUN = "I";

  private static final Comparator<Span> OUTERMOST_FIRST =
      Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end());

  private final List<Inline> spans;

  private MaskedSpans(List<Inline> spans) {
    this.spans = List.copyOf(spans);
  }

  /** The outermost spans of a block that are not English. */
  public static MaskedSpans of(AnalyzedDocument document, Block block) {
    List<Inline> all = new ArrayList<>(quotedLetters(document, block));
    for (Inline inline : document.document().inlines(block.span())) {
      if (!inline.kind().isEnglish()) {
        all.add(inline);
      } else if (inline.kind() == Inline.Kind.EMPHASIS && isSymbol(document, inline.span())) {
        all.add(symbol(inline.span()));
      }
    }
    all.sort(Comparator.comparing(Inline::span, OUTERMOST_FIRST));
    List<Inline> masked = new ArrayList<>();
    int end = 0;
    for (Inline inline : all) {
      if (inline.span().start() >= end) {
        masked.add(inline);
        end = inline.span().end();
      }
    }
    return new MaskedSpans(masked);
  }

  /** A single letter is read like a formula. */
  private static Inline symbol(Span letter) {
    return new Inline(Inline.Kind.MATH, letter);
  }

  private static List<Inline> quotedLetters(AnalyzedDocument document, Block block) {
    return QUOTED_LETTER
        .matcher(document.document().prose())
        .region(block.span().start(), block.span().end())
        .results()
        .map(quoted -> symbol(new Span(quoted.start(), quoted.end())))
        .toList();
  }

  /** Whether a span is a letter that is not part of a word. */
  private static boolean isSymbol(AnalyzedDocument document, Span span) {
    if (span.length() > 2) {
      return false;
    }
    String prose = document.document().prose();
    String text = span.in(prose);
    int letter = text.codePointAt(0);
    return Character.isLetter(letter)
        && text.length() == Character.charCount(letter)
        && !text.equals(PRONOUN)
        && (span.start() == 0 || !Character.isLetter(prose.codePointBefore(span.start())))
        && (span.end() == prose.length() || !Character.isLetter(prose.codePointAt(span.end())));
  }

  /** Whether a whole block is marked as another language. */
  public static boolean isForeign(AnalyzedDocument document, Block block) {
    return document.document().inlines(block.span()).stream()
        .anyMatch(
            inline ->
                inline.kind() == Inline.Kind.FOREIGN_LANGUAGE
                    && inline.span().contains(block.span()));
  }

  /** The spans, in order; none overlaps another. */
  public List<Inline> spans() {
    return spans;
  }

  /** Whether a span of the prose overlaps one of these. */
  public boolean overlap(Span stretch) {
    return firstIn(stretch).isPresent();
  }

  /** The first of these that a span of the prose overlaps. */
  public Optional<Inline> firstIn(Span stretch) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).span().overlaps(stretch)
        ? Optional.of(spans.get(low))
        : Optional.empty();
  }

  /** Returns those that overlap part of the block. */
  MaskedSpans within(Span part) {
    return new MaskedSpans(spans.stream().filter(m -> m.span().overlaps(part)).toList());
  }
}
