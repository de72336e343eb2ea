package org.isogloss.rules.style.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.segment.Sentence;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/**
 * Finds sentences that begin with a number in figures; all of them are one finding. Where there are
 * many, it is the manuscript's style, and the finding is a doubtful one.
 */
final class SentenceStartFigures implements StyleSlip.Finder {

  static final Set<Zone> ZONES = Set.of(Zone.ABSTRACT, Zone.BODY, Zone.FOOTNOTE);

  /** A number that a sentence goes on from: no year, no number of a list or version, no name. */
  private static final Pattern START =
      Pattern.compile(
          "(?!(?:1[4-9]|20)\\d\\d(?!\\d)|\\d++\\.\\d++\\.\\d)"
              + "(\\d++(?:[.,]\\d++)*+)(\\h?%)?\\h(\\p{Ll}{2,}+)[^\\uFFFC]*[.!?]");

  /** A sentence of fewer words is more often a line of a list or of data. */
  private static final int FEWEST_TOKENS = 6;

  /** From so many places on, a manuscript begins sentences like this on purpose. */
  private static final int HABIT = 5;

  @Override
  public List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    for (StyleDocument document : documents) {
      for (Sentence sentence : document.analyzed().sentences()) {
        if (isSlip(document, sentence)) {
          places.add(document.analyzed().place(sentence.tokens().get(0)));
        }
      }
    }
    return places.isEmpty() ? List.of() : List.of(hit(places));
  }

  private static boolean isSlip(StyleDocument document, Sentence sentence) {
    if (!ZONES.contains(sentence.block().zone()) || sentence.tokens().size() < FEWEST_TOKENS) {
      return false;
    }
    String prose = document.document().prose();
    int first = sentence.span().start();
    // What is code does not count as text.
    if (!Character.isDigit(document.text(new Span(first, first + 1)).charAt(0))) {
      return false;
    }
    Matcher start = START.matcher(sentence.span().in(prose));
    return start.lookingAt()
        && (start.group(2) != null || !NumberContext.endsSearch(start.group(3)));
  }

  private static Hit hit(List<Place> places) {
    String message =
        places.size() == 1
            ? "A sentence begins with figures; spell the number out or recast the sentence."
            : "Sentences begin with figures in %d places; spell the numbers out or recast the sentences."
                .formatted(places.size());
    return Hit.at(places.get(0), message)
        .with(places.size() < HABIT ? Confidence.MEDIUM : Confidence.LOW)
        .with(Grounds.ofPlaces(places));
  }
}
