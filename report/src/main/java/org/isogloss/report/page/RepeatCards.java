package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.report.page.view.Arc;
import org.isogloss.report.page.view.Passage;
import org.isogloss.report.page.view.PlaceLink;
import org.isogloss.report.page.view.RepeatCard;

/** Repeated passages: the copies under one another, and a map of what repeats where. */
final class RepeatCards {

  private static final int MOST_PASSAGES = 6;

  /** Copies beyond these are links. */
  private static final int MOST_LINKS = 60;

  /** A longer stretch that is the same in all copies is shortened in the middle. */
  private static final int MOST_WORDS = 60;

  private final Cards cards;
  private final ConceptCards concepts;
  private final Anchors anchors;
  private final PartIndex parts;
  private final Book book;

  RepeatCards(Cards cards, ConceptCards concepts, Anchors anchors, PartIndex parts, Book book) {
    this.cards = cards;
    this.concepts = concepts;
    this.anchors = anchors;
    this.parts = parts;
    this.book = book;
  }

  RepeatCard of(Numbered numbered) {
    Finding finding = numbered.finding();
    List<Located> places = numbered.places();
    List<Passage> passages =
        places.stream().limit(MOST_PASSAGES).map(place -> passage(place, finding)).toList();
    List<PlaceLink> further =
        places.stream().skip(MOST_PASSAGES).limit(MOST_LINKS).map(anchors::to).toList();
    return new RepeatCard(cards.of(numbered), passages, further, concepts.reasons(finding));
  }

  private Passage passage(Located place, Finding finding) {
    Document document = book.document(place.location().document()).orElse(null);
    boolean isProse = document != null && place.prose().isPresent();
    String text = isProse ? place.prose().get().in(document.prose()) : place.text();
    List<Passage.Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Span span : differing(place, finding, isProse)) {
      if (span.start() >= at && span.end() <= text.length()) {
        add(stretches, text.substring(at, span.start()), false);
        add(stretches, span.in(text), true);
        at = span.end();
      }
    }
    add(stretches, text.substring(at), false);
    return new Passage(anchors.to(place), VisibleText.hasRtl(text), stretches);
  }

  private static void add(List<Passage.Stretch> stretches, String text, boolean differs) {
    if (!text.isEmpty()) {
      String shown = VisibleText.line(differs ? text : shortened(text));
      stretches.add(new Passage.Stretch(shown, differs));
    }
  }

  private static String shortened(String text) {
    List<String> words = List.of(text.split("\\s+", -1));
    if (words.size() <= MOST_WORDS) {
      return text;
    }
    int kept = MOST_WORDS / 2 - 1;
    return String.join(" ", words.subList(0, kept))
        + " … "
        + String.join(" ", words.subList(words.size() - kept, words.size()));
  }

  /** The spans of a passage that differ from another one, relative to its start, in order. */
  private static List<Span> differing(Located passage, Finding finding, boolean isProse) {
    List<Span> spans = new ArrayList<>();
    Location whole = passage.location();
    for (Grounds.Difference<Located> difference : finding.differences()) {
      for (Located stretch : difference.places()) {
        if (whole.contains(stretch.location()) && (!isProse || stretch.prose().isPresent())) {
          Span span = isProse ? stretch.prose().get() : stretch.location().span();
          int start = isProse ? passage.prose().get().start() : whole.startOffset();
          if (span.start() >= start && !span.isEmpty()) {
            spans.add(span.shifted(-start));
          }
        }
      }
    }
    spans.sort(Comparator.naturalOrder());
    return spans;
  }

  /** Arcs between neighboring copies. */
  List<Arc> arcs(Numbered numbered) {
    List<Arc> arcs = new ArrayList<>();
    List<Located> places = numbered.places();
    for (int i = 1; i < places.size(); i++) {
      String label =
          anchors.to(places.get(i - 1)).label() + " and " + anchors.to(places.get(i)).label();
      int from = parts.x(places.get(i - 1));
      int to = parts.x(places.get(i));
      arcs.add(
          new Arc(
              numbered.number(),
              numbered.kind().code(),
              label,
              Drawing.arc(from, to),
              Drawing.arcHeight(from, to)));
    }
    return arcs;
  }
}
