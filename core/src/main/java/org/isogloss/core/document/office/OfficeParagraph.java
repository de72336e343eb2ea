package org.isogloss.core.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** The text of a paragraph, its runs, and the place in the XML of each part of the text. */
public final class OfficeParagraph {

  /**
   * A run of the paragraph.
   *
   * @param span its span in the paragraph's text
   * @param mark the kind given by its formatting; null for none
   * @param format its language, and whether it is excluded from proofing
   */
  private record Run(Span span, Inline.Kind mark, TextFormat format) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<TextPlace> places = new ArrayList<>();

  /** Creates a paragraph without text. */
  public OfficeParagraph() {}

  /** The text so far. */
  public CharSequence text() {
    return text;
  }

  /** The place of each part of the text, in order. */
  public List<TextPlace> places() {
    return List.copyOf(places);
  }

  /**
   * Adds text.
   *
   * @param place what stands for it in the XML; of the same length unless it is written differently
   */
  public void append(String added, Span place) {
    Span span = new Span(text.length(), text.length() + added.length());
    text.append(added);
    int last = places.size() - 1;
    if (last >= 0 && places.get(last).isContinuedBy(span, place)) {
      places.set(last, places.get(last).through(span, place));
    } else if (!span.isEmpty()) {
      places.add(new TextPlace(span, place, false));
    }
  }

  /** Combines the places of all text from an offset on into one: that of an element as a whole. */
  public void unite(int from, Span element) {
    while (!places.isEmpty() && places.get(places.size() - 1).text().start() >= from) {
      places.remove(places.size() - 1);
    }
    if (from < text.length()) {
      places.add(new TextPlace(new Span(from, text.length()), element, false));
    }
  }

  /** Records the formatting of a span of its text. */
  public void run(Span span, Inline.Kind mark, TextFormat format) {
    if (!span.isEmpty()) {
      runs.add(new Run(span, mark, format));
    }
  }

  /**
   * Adds the text to a block.
   *
   * @param block an empty block
   * @param start where the paragraph's text begins in the whole text
   * @param isForeign whether text of a format is in another language than English
   */
  public void addTo(RawBlock block, int start, Predicate<TextFormat> isForeign) {
    int at = 0;
    int foreign = -1;
    for (Run run : runs) {
      add(block, start, new Span(at, run.span().start()));
      boolean isForeignRun = isForeign.test(run.format());
      if (!isForeignRun && foreign >= 0) {
        block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
      }
      foreign = !isForeignRun ? -1 : foreign < 0 ? block.size() : foreign;
      int from = block.size();
      add(block, start, run.span());
      if (run.mark() != null) {
        block.mark(run.mark(), from);
      }
      at = run.span().end();
    }
    if (foreign >= 0) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
    }
    add(block, start, new Span(at, text.length()));
  }

  private void add(RawBlock block, int start, Span span) {
    int from = span.start();
    while (block.size() == 0 && from < span.end() && text.charAt(from) == ' ') {
      from++;
    }
    Span shown = new Span(from, span.end());
    block.add(shown.shifted(start), shown.in(text));
  }
}
