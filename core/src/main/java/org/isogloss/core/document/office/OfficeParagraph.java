package org.isogloss.core.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.RawBlock;

/** The text of a paragraph, its runs, and the place in the XML of each part of the text. */
public final class OfficeParagraph {

  private final StringBuilder text = new StringBuilder();
  private final TextRuns runs = new TextRuns();
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
  public void run(Span span, Inline.Kind mark, boolean raised, TextFormat format) {
    runs.add(new TextRuns.Run(span, mark, raised, format));
  }

  /** Records a line break, for which a space has been added unless there was one. */
  public void lineBreak() {
    runs.lineBreak(text);
  }

  /** Whether an image at the end of its text leaves a sign. */
  public boolean endsInWords() {
    return ImageText.followsWords(text, runs.lineStart(), false);
  }

  /**
   * The text as blocks: one, unless empty lines divide it.
   *
   * @param empty makes blocks of the paragraph's kind
   * @param start where the paragraph's text begins in the whole text
   * @param isForeign whether text of a format is in a language other than English
   */
  public List<RawBlock> blocks(
      Supplier<RawBlock> empty, int start, Predicate<TextFormat> isForeign) {
    return runs.blocks(empty, text, start, isForeign);
  }
}
