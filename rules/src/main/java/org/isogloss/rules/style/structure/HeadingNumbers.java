package org.isogloss.rules.style.structure;

import static org.isogloss.rules.style.StyleZones.HEADINGS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds gaps and repeats in the numbers of headings, document by document. */
final class HeadingNumbers {

  /** Two numbers are not a series yet. */
  private static final int FEWEST = 3;

  private static final Pattern LEADING_NUMBER =
      Pattern.compile("\\W{0,3}(\\d{1,3}(?:\\.\\d{1,3}){0,8})\\b");

  /**
   * A series of numbers: those with one prefix, or those of one section.
   *
   * @param prefix what the numbers have in common
   * @param parent the position in the outline of the section, for numbers of one part
   * @param run how many headings without a number are before it in the section
   * @param above the series of the heading whose own number is the prefix
   */
  private record Series(String prefix, int parent, int run, Optional<Series> above) {}

  private record Numbered(Heading heading, Counted number) {}

  private HeadingNumbers() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "heading-numbering",
        "Numbers of headings out of order",
        "Headings whose numbers skip one, repeat one or go back.",
        HEADINGS,
        StyleSlip.Finder.inEach(HeadingNumbers::find));
  }

  private static List<Hit> find(StyleDocument document) {
    List<Hit> hits = new ArrayList<>();
    Set<String> present = null;
    for (List<Numbered> series : series(document)) {
      if (!isCount(series)) {
        continue;
      }
      for (int i = 1; i < series.size(); i++) {
        present = present == null ? leadingNumbers(document) : present;
        hit(document, series.get(i - 1), series.get(i), present).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private static List<List<Numbered>> series(StyleDocument document) {
    Map<Series, List<Numbered>> all = new LinkedHashMap<>();
    Map<Integer, Integer> runs = new HashMap<>();
    Map<String, Deque<Placed>> placed = new HashMap<>();
    for (Heading heading : document.outline().headings()) {
      Optional<Counted> number = Counted.of(heading.number());
      if (number.isEmpty()) {
        // “1.” after a heading without a number begins another count.
        runs.merge(heading.parent(), 1, Integer::sum);
        continue;
      }
      Series series =
          number.get().depth() > 1
              ? new Series(number.get().prefix(), 0, 0, above(heading, number.get(), placed))
              : new Series(
                  number.get().roman() ? "I" : "",
                  heading.parent(),
                  runs.getOrDefault(heading.parent(), 0),
                  Optional.empty());
      all.computeIfAbsent(series, s -> new ArrayList<>()).add(new Numbered(heading, number.get()));
      placed
          .computeIfAbsent(heading.number(), n -> new ArrayDeque<>())
          .push(new Placed(heading.level(), series));
    }
    return List.copyOf(all.values());
  }

  /** A heading that was read, by its level. */
  private record Placed(int level, Series series) {}

  /** The series of the last heading, no deeper than this one, that has its prefix for a number. */
  private static Optional<Series> above(
      Heading heading, Counted number, Map<String, Deque<Placed>> placed) {
    Deque<Placed> before = placed.getOrDefault(number.above(), new ArrayDeque<>());
    return before.stream()
        .filter(each -> each.level() <= heading.level())
        .findFirst()
        .map(Placed::series);
  }

  /** Whether the numbers count up, unlike years, quantities and versions. */
  private static boolean isCount(List<Numbered> series) {
    int steps = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < series.size(); i++) {
      int last = series.get(i).number().last();
      least = Math.min(least, last);
      most = Math.max(most, last);
      steps += i > 0 && last == series.get(i - 1).number().last() + 1 ? 1 : 0;
    }
    return series.size() >= FEWEST
        && 2 * steps >= series.size() - 1
        && most - least < 2 * series.size();
  }

  private static Optional<Hit> hit(
      StyleDocument document, Numbered before, Numbered now, Set<String> present) {
    int step = now.number().last() - before.number().last();
    String number = now.heading().number();
    String previous = before.heading().number();
    if (step == 1) {
      return Optional.empty();
    }
    String message;
    if (step == 0) {
      message = "Two headings have the number “%s”; renumber one of them.".formatted(number);
    } else if (step < 0) {
      message =
          "Heading “%s” follows heading “%s”; check their order or numbers."
              .formatted(number, previous);
    } else {
      String missing = now.number().with(before.number().last() + 1);
      if (present.contains(missing)) {
        return Optional.empty();
      }
      message =
          "Heading “%s” follows heading “%s”; a number is missing between them."
              .formatted(number, previous);
    }
    Place place = document.place(now.heading().span());
    return Optional.of(
        Slips.hit(
            message,
            Confidence.MEDIUM,
            number,
            List.of(place),
            List.of(document.place(before.heading().span()))));
  }

  /** The numbers that any block begins with: a heading may not be marked as one. */
  private static Set<String> leadingNumbers(StyleDocument document) {
    Set<String> numbers = new HashSet<>();
    for (StyleBlock block : document.blocks()) {
      String text = block.text();
      Matcher matcher = LEADING_NUMBER.matcher(text.substring(0, Math.min(40, text.length())));
      if (matcher.lookingAt()) {
        numbers.add(matcher.group(1));
      }
    }
    return numbers;
  }
}
