package org.isogloss.rules.style.structure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.isogloss.rules.style.StyleZones.HEADINGS;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds headings that do not divide the text. */
final class HeadingSlips {

  /** So many empty sections with the same heading are those of a template. */
  private static final int TEMPLATE = 3;

  private static final Set<String> NEGATIVE =
      Set.copyOf(DataFile.lines(HeadingSlips.class, "negative-headings.txt"));

  private HeadingSlips() {}

  static List<StyleSlip> all() {
    return List.of(
        StyleSlip.of(
            "heading-alone",
            "Section with a single subheading",
            "Subheadings that are the only one of their section.",
            HEADINGS,
            StyleSlip.Finder.inEach(HeadingSlips::alone)),
        StyleSlip.of(
            "heading-repeated",
            "Same heading twice in a section",
            "Headings with the same words as another heading in the same section.",
            HEADINGS,
            StyleSlip.Finder.inEach(HeadingSlips::repeated)),
        StyleSlip.of(
            "section-empty",
            "Empty section",
            "Headings that nothing follows.",
            HEADINGS,
            StyleSlip.Finder.inEach(HeadingSlips::empty)));
  }

  private static List<Hit> alone(StyleDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (List<Heading> siblings : document.outline().siblings()) {
      Heading only = siblings.get(0);
      // A title has a single heading below it in many short texts.
      if (siblings.size() == 1 && only.parent() > 0) {
        hits.add(
            Hit.at(
                    document.place(only.span()),
                    "This is the only subheading of its section; add another or remove it.")
                .with(Confidence.LOW));
      }
    }
    return hits;
  }

  /** The words of a heading in lower case, without signs. */
  private static String words(StyleDocument document, Heading heading) {
    return heading
        .title()
        .in(document.document().prose())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static List<Hit> repeated(StyleDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (List<Heading> siblings : document.outline().siblings()) {
      Map<String, List<Integer>> positions = new LinkedHashMap<>();
      for (int i = 0; i < siblings.size(); i++) {
        positions.computeIfAbsent(words(document, siblings.get(i)), w -> new ArrayList<>()).add(i);
      }
      positions.forEach(
          (words, at) -> {
            if (at.size() > 1 && words.codePoints().anyMatch(Character::isLetter)) {
              hits.add(repeated(document, siblings, at));
            }
          });
    }
    return hits;
  }

  private static Hit repeated(StyleDocument document, List<Heading> siblings, List<Integer> at) {
    boolean close = at.size() == 2 && at.get(1) == at.get(0) + 1;
    List<Place> places = at.stream().map(i -> document.place(siblings.get(i).span())).toList();
    String words = siblings.get(at.get(0)).title().in(document.document().prose());
    return Slips.hit(
        "%s headings of this section are “%s”; give each a different name."
            .formatted(at.size() == 2 ? "Two" : "Several", words),
        close ? Confidence.MEDIUM : Confidence.LOW,
        words,
        places.subList(1, places.size()),
        places.subList(0, 1));
  }

  /** Whether text has been marked as a heading for its look. */
  private static boolean isSentence(StyleDocument document, Heading heading) {
    return LastWords.withoutEnd(heading.title().in(document.document().prose()))
        .matches(".*\\p{L}[.!]");
  }

  /** Whether it says that there is nothing: {@code No return value}. */
  private static boolean isNegative(StyleDocument document, Heading heading) {
    return NEGATIVE.contains(words(document, heading).split(" ", 2)[0]);
  }

  /** Whether the next heading has the same words, which is another fault. */
  private static boolean isRepeated(StyleDocument document, Heading heading, Heading next) {
    String prose = document.document().prose();
    return next.title().in(prose).equalsIgnoreCase(heading.title().in(prose));
  }

  /** Whether the number of the next heading says that it is inside: 2.1 in 2. */
  private static boolean isPart(Heading heading, Heading next) {
    return !heading.number().isEmpty()
        && next.number().startsWith(heading.number().replaceAll("\\.$", "") + ".");
  }

  /** Whether one of two headings is the other in a language of another script. */
  private static boolean isTranslated(StyleDocument document, Heading heading, Heading next) {
    return heading.level() == next.level()
        && isInLatinScript(document, heading) != isInLatinScript(document, next);
  }

  private static boolean isInLatinScript(StyleDocument document, Heading heading) {
    return heading
        .title()
        .in(document.document().prose())
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }

  private static List<Hit> empty(StyleDocument document) {
    List<Heading> headings = document.outline().headings();
    List<Heading> empty = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean isEmpty =
          heading.content() == Heading.Content.NOTHING
              && heading.block().zone() != Zone.TITLE
              && !isSentence(document, heading)
              && !isNegative(document, heading);
      boolean isExplained =
          i + 1 < headings.size()
              && (isRepeated(document, heading, headings.get(i + 1))
                  || isTranslated(document, heading, headings.get(i + 1))
                  || isPart(heading, headings.get(i + 1)));
      if (isEmpty && !isExplained) {
        empty.add(heading);
      }
    }
    // A list of contents or a template consists of little else.
    if (empty.isEmpty() || 3 * empty.size() > headings.size()) {
      return List.of();
    }
    Map<String, Long> counts =
        empty.stream().collect(groupingBy(heading -> words(document, heading), counting()));
    return empty.stream()
        .map(
            heading ->
                Hit.at(
                        document.place(heading.span()),
                        "Nothing follows the heading “%s”; add text or remove the heading."
                            .formatted(heading.title().in(document.document().prose())))
                    .with(
                        counts.get(words(document, heading)) < TEMPLATE
                            ? Confidence.MEDIUM
                            : Confidence.LOW))
        .toList();
  }
}
