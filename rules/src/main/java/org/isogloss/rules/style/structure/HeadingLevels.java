package org.isogloss.rules.style.structure;

import static org.isogloss.rules.style.StyleZones.HEADINGS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds headings at the wrong level. */
final class HeadingLevels {

  /** The share of the headings with as many numbers that must be at one level. */
  private static final double SHARE = 0.7;

  private static final int FEWEST = 3;

  private HeadingLevels() {}

  static List<StyleSlip> all() {
    return List.of(
        StyleSlip.of(
            "heading-level",
            "Heading at a different level than its number says",
            "Headings whose number is like that of other headings, but whose level is not.",
            HEADINGS,
            StyleSlip.Finder.inEach(HeadingLevels::differing)),
        StyleSlip.of(
            "heading-level-skipped",
            "Skipped level of headings",
            "Headings more than one level below the heading before them.",
            HEADINGS,
            HeadingLevels::skipped));
  }

  private static List<Hit> differing(StyleDocument document) {
    Map<Integer, List<Heading>> byDepth = new TreeMap<>();
    for (Heading heading : document.outline().headings()) {
      Counted.of(heading.number())
          .filter(number -> number.depth() > 1)
          .ifPresent(
              number ->
                  byDepth.computeIfAbsent(number.depth(), d -> new ArrayList<>()).add(heading));
    }
    List<Hit> hits = new ArrayList<>();
    byDepth.values().forEach(alike -> differing(document, alike).ifPresent(hits::add));
    return hits;
  }

  private static Optional<Hit> differing(StyleDocument document, List<Heading> alike) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    alike.forEach(heading -> counts.merge(heading.level(), 1, Integer::sum));
    int usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    List<Heading> others = alike.stream().filter(heading -> heading.level() != usual).toList();
    if (others.isEmpty() || alike.size() < FEWEST || counts.get(usual) < SHARE * alike.size()) {
      return Optional.empty();
    }
    Heading first = others.get(0);
    String message =
        "Heading “%s” is at level %d, but headings with similar numbers are at level %d."
            .formatted(first.number(), first.level(), usual);
    return Optional.of(
        Slips.hit(
            message,
            Confidence.MEDIUM,
            "level " + first.level(),
            others.stream().map(heading -> document.place(heading.span())).toList(),
            alike.stream()
                .filter(heading -> heading.level() == usual)
                .limit(2)
                .map(heading -> document.place(heading.span()))
                .toList()));
  }

  /** A heading that skips levels. */
  private record Skip(Place place, int level, int above) {}

  /** One hit for a manuscript: whoever skips a level usually does so throughout. */
  private static List<Hit> skipped(List<StyleDocument> documents) {
    Map<Confidence, List<Skip>> skips = new EnumMap<>(Confidence.class);
    for (StyleDocument document : documents) {
      List<Skip> own = skips(document);
      if (!own.isEmpty()) {
        skips.computeIfAbsent(confidence(document, own.get(0)), c -> new ArrayList<>()).addAll(own);
      }
    }
    return skips.entrySet().stream().map(e -> skipped(e.getKey(), e.getValue())).toList();
  }

  private static List<Skip> skips(StyleDocument document) {
    List<Heading> headings =
        document.outline().headings().stream().filter(heading -> !heading.aside()).toList();
    List<Skip> skips = new ArrayList<>();
    for (int i = 1; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int above = headings.get(i - 1).level();
      if (above > 0 && heading.level() > above + 1) {
        skips.add(new Skip(document.place(heading.span()), heading.level(), above));
      }
    }
    return skips;
  }

  /** A document that never uses the level below may be set so by its template. */
  private static Confidence confidence(StyleDocument document, Skip first) {
    return document.outline().headings().stream()
            .anyMatch(heading -> heading.level() == first.above() + 1)
        ? Confidence.MEDIUM
        : Confidence.LOW;
  }

  private static Hit skipped(Confidence confidence, List<Skip> skips) {
    Skip first = skips.get(0);
    int others = skips.size() - 1;
    String skipped = first.level() == first.above() + 2 ? "a level is" : "levels are";
    String elsewhere =
        switch (others) {
          case 0 -> "";
          case 1 -> ", as before one other heading";
          default -> ", as before %d other headings".formatted(others);
        };
    return Slips.hit(
        "This heading is at level %d, but the one before it is at level %d; %s skipped%s."
            .formatted(first.level(), first.above(), skipped, elsewhere),
        confidence,
        "skipped level",
        skips.stream().map(Skip::place).toList(),
        List.of());
  }
}
