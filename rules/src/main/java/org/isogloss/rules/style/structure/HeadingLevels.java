package org.isogloss.rules.style.structure;

import static org.isogloss.rules.style.StyleZones.HEADINGS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
            "Heading at another level than its number says",
            "Headings whose number is like that of other headings, but whose level is not.",
            HEADINGS,
            StyleSlip.Finder.inEach(HeadingLevels::differing)),
        StyleSlip.of(
            "heading-level-skipped",
            "Skipped level of headings",
            "Headings more than one level below the heading before them.",
            HEADINGS,
            StyleSlip.Finder.inEach(HeadingLevels::skipped)));
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
        "Heading “%s” is at level %d, but the headings numbered like it are at level %d."
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

  /** One hit for a document: whoever skips a level usually does so throughout. */
  private static List<Hit> skipped(StyleDocument document) {
    List<Heading> headings = document.outline().headings();
    Set<Integer> used = new HashSet<>();
    headings.forEach(heading -> used.add(heading.level()));
    List<Heading> found = new ArrayList<>();
    int above = 0;
    for (int i = 1; i < headings.size(); i++) {
      int before = headings.get(i - 1).level();
      if (before > 0 && headings.get(i).level() > before + 1) {
        above = found.isEmpty() ? before : above;
        found.add(headings.get(i));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Heading first = found.get(0);
    boolean usesLevel = used.contains(above + 1);
    String message =
        "This heading is at level %d, but the one before it is at level %d; %s skipped."
            .formatted(
                first.level(), above, first.level() == above + 2 ? "a level is" : "levels are");
    return List.of(
        Slips.hit(
            message,
            usesLevel ? Confidence.MEDIUM : Confidence.LOW,
            "level " + first.level(),
            found.stream().map(heading -> document.place(heading.span())).toList(),
            List.of()));
  }
}
