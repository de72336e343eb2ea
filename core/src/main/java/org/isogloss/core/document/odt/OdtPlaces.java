package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.SpanIndex;
import org.isogloss.core.document.office.TextPlace;

/** Where each part of the text is in the XML. */
final class OdtPlaces {

  private final SpanIndex<TextPlace> places;

  /**
   * @param places the places, in the order of the text
   */
  OdtPlaces(List<TextPlace> places) {
    this.places = new SpanIndex<>(places, TextPlace::text);
  }

  /** The places of a stretch in the XML, as far as they follow one another there. */
  List<TextPlace> covered(Span place) {
    List<TextPlace> covered = new ArrayList<>();
    for (TextPlace next : places.covered(place)) {
      boolean follows =
          covered.isEmpty() || next.xml().start() >= covered.get(covered.size() - 1).xml().end();
      if (follows) {
        covered.add(next);
      }
    }
    return covered;
  }
}
