package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.TextPlace;

/**
 * Where each part of the text is in the XML.
 *
 * @param list the places, in the order of the text
 */
record OdtPlaces(List<TextPlace> list) {

  OdtPlaces {
    list = List.copyOf(list);
  }

  /** The places of a stretch in the XML, as far as they follow one another there. */
  List<TextPlace> covered(Span place) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).text().end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<TextPlace> covered = new ArrayList<>();
    for (int i = low; i < list.size() && list.get(i).text().start() < place.end(); i++) {
      TextPlace next = list.get(i);
      boolean follows =
          covered.isEmpty() || next.xml().start() >= covered.get(covered.size() - 1).xml().end();
      if (follows) {
        covered.add(next);
      }
    }
    return covered;
  }
}
