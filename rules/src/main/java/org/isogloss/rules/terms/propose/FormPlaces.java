package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** The places of forms, by where they begin. */
final class FormPlaces {

  /** The maximum length of what is looked up and of what comes before it, in code units. */
  private static final int LONGEST = 120;

  /**
   * A place of a form.
   *
   * @param start where it begins in the prose of its document
   */
  record Use(Mention mention, TermForm form, int start) {}

  private final Map<DocumentId, List<Use>> byStart = new HashMap<>();

  FormPlaces(List<TermForm> forms) {
    for (TermForm form : forms) {
      for (Mention mention : form.mentions()) {
        byStart
            .computeIfAbsent(mention.document(), id -> new ArrayList<>())
            .add(new Use(mention, form, mention.span().start()));
      }
    }
    byStart.values().forEach(uses -> uses.sort(Comparator.comparingInt(Use::start)));
  }

  /** The uses that contain a place, by their start. */
  List<Use> around(Place place) {
    Span span = place.span();
    List<Use> around = new ArrayList<>();
    if (span.length() <= LONGEST) {
      List<Use> uses = byStart.getOrDefault(place.document(), List.of());
      for (int i = firstFrom(uses, span.start() - LONGEST);
          i < uses.size() && uses.get(i).start() <= span.start();
          i++) {
        if (uses.get(i).mention().span().end() >= span.end()) {
          around.add(uses.get(i));
        }
      }
    }
    return around;
  }

  /** The index of the first use that does not begin before an offset. */
  private static int firstFrom(List<Use> uses, int offset) {
    int low = 0;
    int high = uses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (uses.get(middle).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
