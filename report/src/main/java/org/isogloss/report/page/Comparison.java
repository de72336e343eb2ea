package org.isogloss.report.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Span;
import org.isogloss.report.page.view.Passage;

/** Two places of a text under one another, with the words that differ. */
final class Comparison {

  /** How many code units around the places are compared. */
  private static final int AROUND = 110;

  private final Book book;
  private final Anchors anchors;

  Comparison(Book book, Anchors anchors) {
    this.book = book;
    this.anchors = anchors;
  }

  /** The first two of some places with the words around them; empty if there are fewer. */
  List<Passage> of(List<Located> places) {
    if (places.size() != 2 || places.stream().anyMatch(place -> around(place).isEmpty())) {
      return List.of();
    }
    List<String> one = words(around(places.get(0)));
    List<String> other = words(around(places.get(1)));
    boolean[] oneDiffers = new boolean[one.size()];
    boolean[] otherDiffers = new boolean[other.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
      mark(oneDiffers, delta.getSource().getPosition(), delta.getSource().size());
      mark(otherDiffers, delta.getTarget().getPosition(), delta.getTarget().size());
    }
    return List.of(
        passage(places.get(0), one, oneDiffers), passage(places.get(1), other, otherDiffers));
  }

  private String around(Located place) {
    Document document = book.document(place.location().document()).orElse(null);
    if (document == null || place.prose().isEmpty()) {
      return "";
    }
    Span span = place.prose().get();
    Span block = document.blockAt(span.start()).span();
    if (!block.contains(span)) {
      return "";
    }
    String prose = document.prose();
    return VisibleText.line(
        Contexts.before(prose, block.start(), span.start(), AROUND)
            + span.in(prose)
            + Contexts.after(prose, span.end(), block.end(), AROUND));
  }

  /** Words, each with the blank after it. */
  private static List<String> words(String text) {
    return List.of(text.split("(?<= )", -1));
  }

  private static void mark(boolean[] differs, int from, int count) {
    for (int i = from; i < from + count; i++) {
      differs[i] = true;
    }
  }

  private Passage passage(Located place, List<String> words, boolean[] differs) {
    List<Passage.Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= words.size(); to++) {
      if (to == words.size() || differs[to] != differs[from]) {
        String text = String.join("", words.subList(from, to));
        stretches.add(new Passage.Stretch(text, differs[from]));
        from = to;
      }
    }
    String whole = String.join("", words);
    return new Passage(anchors.to(place), VisibleText.hasRtl(whole), stretches);
  }
}
