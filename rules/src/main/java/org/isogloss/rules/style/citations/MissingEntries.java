package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.EntryIndex;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;

/** Finds citations without an entry, and those whose entry has another year or name. */
final class MissingEntries {

  private static final int SHORTEST_MISSPELLED = 4;

  private MissingEntries() {}

  /** Citations that no entry resembles. */
  static List<Hit> missing(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>(FiledCitations.missing(documents));
    for (CitedList list : CitedList.of(documents)) {
      unresolved(list)
          .forEach(
              (called, pointers) -> {
                boolean filed = !list.owner().document().bibliographies().isEmpty();
                if (!filed
                    && !pointers.stream().allMatch(pointer -> isEvent(list, pointer))
                    && resembling(list, pointers.get(0)).isEmpty()) {
                  hits.add(
                      hit(
                          pointers,
                          "“%s” is cited, but the reference list has no such entry; add it or"
                                  .formatted(called)
                              + " correct the citation."));
                }
              });
    }
    return hits;
  }

  /** Whether a name with a year is a work or an event that the text mentions, not a citation. */
  private static boolean isEvent(CitedList list, Pointer pointer) {
    return list.system() == Citation.Kind.AUTHOR_YEAR
        && (pointer.isTitle()
            || pointer.isNamedAfter()
            || (pointer.target().names().size() == 1
                && pointer.citation().inSentence()
                && list.isOutOfTime(pointer.target().plainYear())));
  }

  /** Citations that differ from the one entry that they can mean. */
  static List<Hit> differing(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    for (CitedList list : CitedList.of(documents)) {
      unresolved(list)
          .forEach(
              (called, pointers) ->
                  resembling(list, pointers.get(0))
                      .ifPresent(
                          entry ->
                              hits.add(
                                  hit(
                                      pointers,
                                      "“%s” is cited, but the reference list has “%s”; make both"
                                              .formatted(called, listed(entry, pointers.get(0)))
                                          + " agree."))));
    }
    return hits;
  }

  /** An entry as the citation would be if it agreed. */
  private static String listed(ReferenceEntry entry, Pointer pointer) {
    boolean sameAuthor = EntryIndex.isBy(entry, pointer.target());
    String name = sameAuthor ? pointer.target().names().get(0) : entry.names().get(0);
    return name + " " + entry.year();
  }

  private static Map<String, List<Pointer>> unresolved(CitedList list) {
    Map<String, List<Pointer>> unresolved = new LinkedHashMap<>();
    for (Pointer pointer : list.pointers()) {
      if (!pointer.isResolved()) {
        unresolved.computeIfAbsent(pointer.called(), called -> new ArrayList<>()).add(pointer);
      }
    }
    return unresolved;
  }

  private static Hit hit(List<Pointer> pointers, String message) {
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    pointers.forEach(
        pointer -> places.add(new Grounds.Occurrence<>(pointer.place(), pointer.called())));
    return Hit.at(pointers.get(0).place(), message)
        .with(Grounds.ofConcept(List.<Grounds.Form>of(), places, List.of()).separate())
        .with(Confidence.MEDIUM);
  }

  /** The only entry with the cited authors, or the only one of that year with nearly their name. */
  static Optional<ReferenceEntry> resembling(CitedList list, Pointer pointer) {
    if (list.system() != Citation.Kind.AUTHOR_YEAR) {
      return Optional.empty();
    }
    Citation.Target target = pointer.target();
    List<ReferenceEntry> authors =
        list.index().ofAuthor(target).stream()
            .filter(entry -> EntryIndex.isBy(entry, target) && !entry.year().isEmpty())
            .toList();
    List<ReferenceEntry> first =
        authors.stream().filter(entry -> beginsWith(entry, target.names().get(0))).toList();
    if (authors.size() == 1 || first.size() == 1) {
      return Optional.of(authors.size() == 1 ? authors.get(0) : first.get(0));
    }
    List<ReferenceEntry> misspelled =
        list.entries().stream()
            .filter(entry -> entry.years().contains(target.plainYear()))
            .filter(entry -> isNearly(entry, target.names().get(0)))
            .toList();
    return authors.isEmpty() && misspelled.size() == 1
        ? Optional.of(misspelled.get(0))
        : Optional.empty();
  }

  /** Whether a name is the first author's, after a given name at most. */
  private static boolean beginsWith(ReferenceEntry entry, String name) {
    return entry.names().stream()
        .limit(2)
        .anyMatch(each -> EntryIndex.folded(each).equals(EntryIndex.folded(name)));
  }

  private static boolean isNearly(ReferenceEntry entry, String name) {
    String cited = EntryIndex.folded(name);
    return !entry.names().isEmpty()
        && cited.length() >= SHORTEST_MISSPELLED
        && isOneApart(cited, EntryIndex.folded(entry.names().get(0)));
  }

  /** Whether one letter is added, missing or another, or two neighbours are exchanged. */
  static boolean isOneApart(String one, String other) {
    int start = 0;
    int most = Math.min(one.length(), other.length());
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    boolean exchanged =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return exchanged || (left.length() <= 1 && right.length() <= 1);
  }
}
