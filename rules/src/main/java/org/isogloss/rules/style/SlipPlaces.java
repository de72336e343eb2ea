package org.isogloss.rules.style;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;

/** Finds the places of a slip and makes one hit of them, because they are one decision. */
public final class SlipPlaces {

  /** What a match must be to count; the pattern alone cannot say it. */
  @FunctionalInterface
  public interface Condition {
    boolean isMet(StyleBlock block, MatchResult match);
  }

  private SlipPlaces() {}

  /**
   * The places that match a pattern in sentences, in book order.
   *
   * <p>A match across two lines of the file does not count: there a space is only the line's end.
   */
  public static List<Place> matching(
      List<StyleDocument> documents, Pattern pattern, Condition condition) {
    List<Place> places = new ArrayList<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (RUNNING_TEXT.contains(block.zone())) {
          Matcher matcher = pattern.matcher(block.text());
          while (matcher.find()) {
            Span span = block.span(matcher.start(), matcher.end());
            boolean wrapped = document.document().sourceText(span).indexOf('\n') >= 0;
            if (!wrapped && condition.isMet(block, matcher)) {
              places.add(document.analyzed().place(span));
            }
          }
        }
      }
    }
    return places;
  }

  /**
   * The hit; none without places.
   *
   * @param places in book order
   * @param message what was found and what to do; {@code %s} stands for the number of places, with
   *     a space before it, and is empty for one
   */
  public static List<Hit> hit(List<Place> places, String message) {
    if (places.isEmpty()) {
      return List.of();
    }
    String count = places.size() == 1 ? "" : " in %d places".formatted(places.size());
    return List.of(
        Hit.at(places.get(0), message.formatted(count))
            .with(Confidence.MEDIUM)
            .with(Grounds.ofPlaces(places)));
  }
}
