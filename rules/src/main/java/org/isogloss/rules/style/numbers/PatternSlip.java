package org.isogloss.rules.style.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/**
 * Finds slips with a pattern, block by block; places with the same key are one finding.
 *
 * @param zones the zones to look at
 * @param pattern finds the places
 * @param isSlip whether a match is one
 * @param key what places of one finding have in common
 * @param message what was found and what to do, with {@code %s} for the text of the first place
 * @param correction the text that a place should have; empty if a person must rewrite it
 */
record PatternSlip(
    Set<Zone> zones,
    WordPattern pattern,
    BiPredicate<MatchResult, StyleBlock> isSlip,
    Function<MatchResult, String> key,
    String message,
    Optional<Function<MatchResult, String>> correction)
    implements StyleSlip.Finder {

  private record Found(Place place, String text, Optional<String> corrected) {}

  /** Creates one whose places a person must rewrite. */
  PatternSlip(
      Set<Zone> zones,
      WordPattern pattern,
      BiPredicate<MatchResult, StyleBlock> isSlip,
      Function<MatchResult, String> key,
      String message) {
    this(zones, pattern, isSlip, key, message, Optional.empty());
  }

  /** Creates one whose places can be corrected. */
  PatternSlip(
      Set<Zone> zones,
      WordPattern pattern,
      BiPredicate<MatchResult, StyleBlock> isSlip,
      Function<MatchResult, String> key,
      String message,
      Function<MatchResult, String> correction) {
    this(zones, pattern, isSlip, key, message, Optional.of(correction));
  }

  @Override
  public List<Hit> find(List<StyleDocument> documents) {
    Map<String, List<Found>> found = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (zones.contains(block.zone())) {
          pattern.find(
              block.text(),
              match -> {
                if (isSlip.test(match, block)) {
                  found
                      .computeIfAbsent(key.apply(match), k -> new ArrayList<>())
                      .add(found(document, block, match));
                }
              });
        }
      }
    }
    return found.values().stream().map(this::hit).toList();
  }

  private Found found(StyleDocument document, StyleBlock block, MatchResult match) {
    return new Found(
        document.analyzed().place(block.span(match.start(), match.end())),
        match.group().replaceAll("\\s", " "),
        correction.map(corrected -> corrected.apply(match)));
  }

  private Hit hit(List<Found> places) {
    Found first = places.get(0);
    Hit hit =
        Hit.at(first.place(), message.formatted(first.text()))
            .with(Confidence.MEDIUM)
            .with(Grounds.ofPlaces(places.stream().map(Found::place).toList()));
    if (first.corrected().isEmpty()) {
      return hit;
    }
    List<Fix.Edit<Place>> edits =
        places.stream()
            .map(place -> new Fix.Edit<>(place.place(), place.corrected().orElseThrow()))
            .toList();
    return hit.suggesting(List.of(first.corrected().get()), Applicability.UNSAFE)
        .with(Optional.of(new Fix<>(Applicability.UNSAFE, edits)));
  }
}
