package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.rules.terms.ConceptUses.Use;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Which places of a hyphenated compound are as they should be, because of their position: English
 * joins the words before a noun, as in <i>open-source software</i>, and leaves them open elsewhere.
 * Where a manuscript does so in one of the two positions and mixes the forms in the other, only the
 * places of the latter compete. Where it mixes them in both and follows English in most places of
 * either, the others are wrong where they are, and neither form is to be preferred. An adjective
 * and a noun that the text hyphenates before nouns, and mixes only elsewhere, are open there.
 */
final class CompoundPosition {

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  /**
   * What the positions of a compound say.
   *
   * @param explained the places that are as they should be
   * @param decides whether the position alone decides which form is right in the others
   * @param open the form without a hyphen, if it is right in all others but not the usual one
   */
  private record Reading(List<Use> explained, boolean decides, Optional<TermForm> open) {

    static final Reading NOTHING = of(List.of());

    static Reading of(List<Use> explained) {
      return new Reading(explained, false, Optional.empty());
    }
  }

  private final Set<Use> explained = new HashSet<>();
  private final boolean decides;
  private final Optional<TermForm> open;

  /**
   * @param uses all places of a concept
   */
  CompoundPosition(List<Use> uses) {
    Map<String, List<Use>> compounds = new LinkedHashMap<>();
    uses.forEach(use -> compounds.computeIfAbsent(open(use), o -> new ArrayList<>()).add(use));
    List<Reading> readings = compounds.values().stream().map(CompoundPosition::reading).toList();
    readings.forEach(reading -> explained.addAll(reading.explained()));
    decides = readings.size() == 1 && readings.get(0).decides();
    open = readings.size() == 1 ? readings.get(0).open() : Optional.empty();
  }

  /** The places that are explained by their position. */
  Set<Use> explained() {
    return explained;
  }

  /** Whether the position alone decides which form is right in the places that are not. */
  boolean decides() {
    return decides;
  }

  /** The form without a hyphen if it is right in all other places, but not the usual one. */
  Optional<TermForm> open() {
    return open;
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
      return Reading.of(elsewhere);
    }
    if (isMixed(elsewhere) && joined.size() == before.size()) {
      boolean isUsual = Preference.isClear(open.size(), elsewhere.size());
      Optional<TermForm> noun =
          !isUsual
                  && !joined.isEmpty()
                  && open.stream().allMatch(use -> use.mention().isModifiedNoun())
              ? Optional.of(open.get(0).shown())
              : Optional.empty();
      return new Reading(before, false, noun);
    }
    boolean english =
        isMixed(before)
            && isMixed(elsewhere)
            && Preference.isClear(joined.size(), before.size())
            && Preference.isClear(open.size(), elsewhere.size());
    return english
        ? new Reading(
            Stream.concat(joined.stream(), open.stream()).toList(), true, Optional.empty())
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
