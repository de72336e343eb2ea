package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.rules.terms.ConceptUses.Use;

/**
 * Which places of a hyphenated compound are as they should be, because of their position: English
 * joins the words before a noun, as in <i>open-source software</i>, and leaves them open elsewhere.
 * Where a manuscript does so in one of the two positions and mixes the forms in the other, only the
 * places of the latter compete. Where it mixes them in both and follows English in most places of
 * either, the others are wrong where they are, and neither form is to be preferred.
 */
final class CompoundPosition {

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  /**
   * What the positions of a compound say.
   *
   * @param explained the places that are as they should be
   * @param decides whether the position alone decides which form is right in the others
   */
  private record Reading(List<Use> explained, boolean decides) {

    static final Reading NOTHING = new Reading(List.of(), false);
  }

  private final Set<Use> explained = new HashSet<>();
  private final boolean decides;

  /**
   * @param uses all places of a concept
   */
  CompoundPosition(List<Use> uses) {
    Map<String, List<Use>> compounds = new LinkedHashMap<>();
    uses.forEach(use -> compounds.computeIfAbsent(open(use), o -> new ArrayList<>()).add(use));
    List<Reading> readings = compounds.values().stream().map(CompoundPosition::reading).toList();
    readings.forEach(reading -> explained.addAll(reading.explained()));
    decides = readings.size() == 1 && readings.get(0).decides();
  }

  /** The places that are explained by their position. */
  Set<Use> explained() {
    return explained;
  }

  /** Whether the position alone decides which form is right in the places that are not. */
  boolean decides() {
    return decides;
  }

  private static Reading reading(List<Use> compound) {
    // Most names have no hyphen, and where all their places stand need not be read.
    if (!isMixed(compound)) {
      return Reading.NOTHING;
    }
    List<Use> before = compound.stream().filter(Use::isBeforeNoun).toList();
    List<Use> elsewhere = compound.stream().filter(use -> !use.isBeforeNoun()).toList();
    List<Use> joined = before.stream().filter(CompoundPosition::isHyphened).toList();
    List<Use> open = elsewhere.stream().filter(use -> !isHyphened(use)).toList();
    if (isMixed(before) && open.size() == elsewhere.size()) {
      return new Reading(elsewhere, false);
    }
    if (isMixed(elsewhere) && joined.size() == before.size()) {
      return new Reading(before, false);
    }
    boolean english =
        isMixed(before)
            && isMixed(elsewhere)
            && Preference.isClear(joined.size(), before.size())
            && Preference.isClear(open.size(), elsewhere.size());
    return english
        ? new Reading(Stream.concat(joined.stream(), open.stream()).toList(), true)
        : Reading.NOTHING;
  }

  private static boolean isMixed(List<Use> uses) {
    Predicate<Use> hyphened = CompoundPosition::isHyphened;
    return uses.stream().anyMatch(hyphened) && uses.stream().anyMatch(hyphened.negate());
  }

  private static boolean isHyphened(Use use) {
    return HYPHEN.matcher(use.shown().key()).find();
  }

  /** The name that a place shows, with spaces for hyphens. */
  private static String open(Use use) {
    return HYPHEN.matcher(use.shown().key()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
