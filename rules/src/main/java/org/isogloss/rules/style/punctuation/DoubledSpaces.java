package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds two spaces inside a sentence, in formats that keep them. */
final class DoubledSpaces {

  private static final Pattern TWO =
      Pattern.compile("(?<=[\\p{L}\\p{N},;])  (?=[\\p{L}\\p{N}“\"(])");

  /** A document with more has columns or justified lines. */
  private static final int MOST = 20;

  private DoubledSpaces() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "doubled-space",
        "Two spaces inside a sentence",
        "Two spaces between words of a sentence.",
        RUNNING_TEXT,
        DoubledSpaces::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    for (StyleDocument document : documents) {
      List<Place> here = RunningText.keepsSpaces(document) ? places(document) : List.of();
      if (here.size() <= MOST) {
        places.addAll(here);
      }
    }
    boolean shown = places.stream().noneMatch(DoubledSpaces::isMarkdown);
    return SlipPlaces.hit(places, "There are two spaces inside a sentence%s; delete one.").stream()
        .map(hit -> hit.with(shown ? Confidence.MEDIUM : Confidence.LOW))
        .toList();
  }

  /** Markdown keeps the spaces in its file, but sets one. */
  private static boolean isMarkdown(Place place) {
    return DocumentFormat.ofName(place.document().path())
        .equals(Optional.of(DocumentFormat.MARKDOWN));
  }

  private static List<Place> places(StyleDocument document) {
    List<Place> places = new ArrayList<>();
    for (StyleBlock block : document.blocks()) {
      if (RUNNING_TEXT.contains(block.zone())) {
        Matcher matcher = TWO.matcher(block.text());
        while (matcher.find()) {
          Span span = block.span(matcher.start(), matcher.end());
          // Between the two, markup may have vanished, or the line ends.
          if (document.document().sourceText(span).equals("  ")) {
            places.add(document.analyzed().place(span));
          }
        }
      }
    }
    return places;
  }
}
