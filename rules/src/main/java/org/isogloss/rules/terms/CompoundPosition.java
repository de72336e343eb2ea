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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.rules.terms.ConceptUses.Use;
import org.isogloss.rules.terms.index.Mention;

/**
 * Which places of a hyphenated compound are as they should be, because of their position: English
 * joins the words before a noun, as in <i>open-source software</i>, and leaves them open elsewhere.
 * Where a manuscript does so in one of the two positions and mixes the forms in the other, only the
 * places of the latter compete. Where it mixes them in both and follows English in most places of
 * either, the others are wrong where they are, and neither form is to be preferred. An adjective
 * and a noun that the text hyphenates before nouns, and mixes only elsewhere, are open there; and
 * what it mixes only before nouns is hyphenated there, unless it consists of nouns.
 */
final class CompoundPosition {

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  /**
   * What the positions of a compound say.
   *
   * @param explained the places that are as they should be
   * @param decides whether the position alone decides which form is right in the others
   * @param right what is right in all others, if it is not just the usual form
   */
  private record Reading(List<Use> explained, boolean decides, Optional<Preference> right) {

    static final Reading NOTHING = of(List.of(), Optional.empty());

    static Reading of(List<Use> explained, Optional<Preference> right) {
      return new Reading(explained, false, right);
    }
  }

  private final Set<Use> explained = new HashSet<>();

  /** The compounds that are written with hyphens between all words and without any, with spaces. */
  private final Set<String> mixed = new HashSet<>();

  private final boolean decides;
  private final Optional<Preference> right;

  /**
   * @param uses all places of a concept
   */
  CompoundPosition(List<Use> uses) {
    Map<String, List<Use>> compounds = new LinkedHashMap<>();
    uses.forEach(use -> compounds.computeIfAbsent(open(use), o -> new ArrayList<>()).add(use));
    mixed.addAll(names(uses, name -> HYPHEN.matcher(name).find() && name.indexOf(' ') < 0));
    mixed.retainAll(names(uses, name -> !HYPHEN.matcher(name).find()));
    List<Reading> readings = compounds.values().stream().map(CompoundPosition::reading).toList();
    readings.forEach(reading -> explained.addAll(reading.explained()));
    decides = readings.size() == 1 && readings.get(0).decides();
    right = readings.size() == 1 ? readings.get(0).right() : Optional.empty();
  }

  /** The places that are explained by their position. */
  Set<Use> explained() {
    return explained;
  }

  /** Whether the position alone decides which form is right in the places that are not. */
  boolean decides() {
    return decides;
  }

  /** The form that is right in all other places, if it is not just the usual one. */
  Optional<Preference> right() {
    return right;
  }

  /**
   * Whether its position explains why a compound has hyphens between all its words, before a noun,
   * or has none, elsewhere; the same words with the same capitals are also written the other way.
   */
  boolean explains(Use use) {
    return use.isBeforeNoun() == isHyphened(use) && mixed.contains(parted(use));
  }

  /** The names of some kind, with spaces for hyphens. */
  private static Set<String> names(List<Use> uses, Predicate<String> kind) {
    return uses.stream()
        .filter(use -> kind.test(use.shown().key()))
        .map(CompoundPosition::parted)
        .collect(Collectors.toSet());
  }

  private static Reading reading(List<Use> compound) {
    // Most names have no hyphen, and where all their places stand need not be read.
    if (!isMixed(compound)) {
      return Reading.NOTHING;
    }
    if (compound.stream().allMatch(use -> use.shown().key().indexOf(' ') >= 0)) {
      boolean isBeforeLast = compound.stream().noneMatch(CompoundPosition::hasHyphenInLastWord);
      return Reading.of(
          List.of(),
          isBeforeLast ? joined(compound, Mention::hasJoinedModifier) : Optional.empty());
    }
    List<Use> before = compound.stream().filter(Use::isBeforeNoun).toList();
    List<Use> elsewhere = compound.stream().filter(use -> !use.isBeforeNoun()).toList();
    List<Use> joined = before.stream().filter(CompoundPosition::isHyphened).toList();
    List<Use> open = elsewhere.stream().filter(use -> !isHyphened(use)).toList();
    if (isMixed(before) && open.size() == elsewhere.size()) {
      return Reading.of(elsewhere, joined(before, Mention::isJoinedBeforeNouns));
    }
    if (isMixed(elsewhere) && joined.size() == before.size()) {
      boolean isUsual = Preference.isClear(open.size(), elsewhere.size());
      Optional<Preference> noun =
          !isUsual
                  && !joined.isEmpty()
                  && open.stream().allMatch(use -> use.mention().isModifiedNoun())
              ? Optional.of(Preference.ofOpen(open.get(0).shown()))
              : Optional.empty();
      return Reading.of(before, noun);
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

  /** The hyphenated form, if English needs it in the open places and it is not the usual one. */
  private static Optional<Preference> joined(List<Use> uses, Predicate<Mention> needsHyphen) {
    Map<Boolean, List<Use>> byHyphen =
        uses.stream().collect(Collectors.partitioningBy(CompoundPosition::isHyphened));
    List<Use> joined = byHyphen.get(true);
    boolean isUsual = Preference.isClear(joined.size(), uses.size());
    return !isUsual && byHyphen.get(false).stream().allMatch(use -> needsHyphen.test(use.mention()))
        ? Optional.of(Preference.ofJoined(joined.get(0).shown()))
        : Optional.empty();
  }

  private static boolean isMixed(List<Use> uses) {
    Predicate<Use> hyphened = CompoundPosition::isHyphened;
    return uses.stream().anyMatch(hyphened) && uses.stream().anyMatch(hyphened.negate());
  }

  private static boolean isHyphened(Use use) {
    return HYPHEN.matcher(use.shown().key()).find();
  }

  private static boolean hasHyphenInLastWord(Use use) {
    String key = use.shown().key();
    return HYPHEN.matcher(key.substring(key.lastIndexOf(' ') + 1)).find();
  }

  private static String open(Use use) {
    return parted(use).toLowerCase(Locale.ROOT);
  }

  /** The name that a place shows, with spaces for hyphens. */
  private static String parted(Use use) {
    return HYPHEN.matcher(use.shown().key()).replaceAll(" ");
  }
}
