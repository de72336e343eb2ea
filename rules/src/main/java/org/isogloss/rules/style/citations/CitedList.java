package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.EntryIndex;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.rules.style.StyleDocument;

/**
 * A reference list and the citations that point to it, in one system. There is one only if nearly
 * all citations point to an entry: otherwise brackets and years mean something else, and nothing
 * can be said of them.
 *
 * @param owner the document with the list
 * @param system how citations point to it
 * @param pointers their targets, in book order
 */
record CitedList(StyleDocument owner, Citation.Kind system, List<Pointer> pointers) {

  /** Fewer targets with an entry prove nothing. */
  private static final int LEAST_RESOLVED = 3;

  /** The share of targets that must have an entry. */
  private static final double LEAST_SHARE = 0.75;

  /** A work so many years from all others in a list is rather an event. */
  private static final int FAR_YEARS = 10;

  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}’'-]*+)\\h$");

  /** In code units. */
  private static final int LONGEST_WORD = 40;

  CitedList {
    pointers = List.copyOf(pointers);
  }

  /** The lists of a manuscript that are understood, in book order. */
  static List<CitedList> of(List<StyleDocument> documents) {
    List<StyleDocument> owners =
        documents.stream().filter(each -> !each.bibliography().entries().isEmpty()).toList();
    List<CitedList> lists = new ArrayList<>();
    for (StyleDocument owner : owners) {
      boolean serving = owners.size() == 1 && owner.bibliography().citations().isEmpty();
      boolean keyed = owner.bibliography().entries().stream().anyMatch(CitedList::hasKey);
      // A list that stands by itself serves the whole book; keys are unique in a book.
      of(owner, serving || keyed ? documents : List.of(owner)).ifPresent(lists::add);
    }
    return lists;
  }

  private static boolean hasKey(ReferenceEntry entry) {
    return !entry.label().isEmpty() && !entry.hasNumber();
  }

  private static Optional<CitedList> of(StyleDocument owner, List<StyleDocument> citing) {
    EntryIndex index = owner.bibliography().index();
    Map<Citation.Kind, List<Pointer>> byKind = new EnumMap<>(Citation.Kind.class);
    for (StyleDocument document : citing) {
      for (Citation citation : document.bibliography().citations()) {
        for (Citation.Target target : citation.targets()) {
          byKind
              .computeIfAbsent(citation.kind(), kind -> new ArrayList<>())
              .add(
                  new Pointer(
                      document, citation, target, entries(document, citation, target, index)));
        }
      }
    }
    return byKind.entrySet().stream()
        .map(entry -> new CitedList(owner, entry.getKey(), entry.getValue()))
        .max(Comparator.comparingLong(CitedList::resolved))
        .filter(CitedList::isUnderstood);
  }

  /** Where a sentence has a full name, its first word may be the family name: Li Wei (2009). */
  private static List<ReferenceEntry> entries(
      StyleDocument document, Citation citation, Citation.Target target, EntryIndex index) {
    List<ReferenceEntry> entries = index.entries(target);
    if (!entries.isEmpty() || !citation.inSentence()) {
      return entries;
    }
    int start = citation.span().start();
    Matcher before =
        WORD_BEFORE.matcher(
            document.document().prose().substring(Math.max(0, start - LONGEST_WORD), start));
    if (!before.find()) {
      return entries;
    }
    String family = EntryIndex.folded(before.group(1));
    return index.entries(new Citation.Target("", List.of(before.group(1)), target.year())).stream()
        .filter(entry -> !entry.names().isEmpty())
        .filter(entry -> EntryIndex.folded(entry.names().get(0)).equals(family))
        .toList();
  }

  /** Whether a year is far from those of all entries, and more likely that of an event. */
  boolean isOutOfTime(String year) {
    int number = Integer.parseInt(year);
    return entries().stream()
        .flatMap(entry -> entry.years().stream())
        .filter(each -> !each.equals(ReferenceEntry.UNDATED))
        .mapToInt(Integer::parseInt)
        .noneMatch(each -> Math.abs(each - number) <= FAR_YEARS);
  }

  EntryIndex index() {
    return owner.bibliography().index();
  }

  List<ReferenceEntry> entries() {
    return owner.bibliography().entries();
  }

  private long resolved() {
    return pointers.stream().filter(Pointer::isResolved).count();
  }

  private boolean isUnderstood() {
    boolean labels = system == Citation.Kind.AUTHOR_YEAR || !index().hasAmbiguousLabel();
    long resolved = resolved();
    return labels && resolved >= LEAST_RESOLVED && resolved >= LEAST_SHARE * pointers.size();
  }

  /** The entries that are cited. */
  Set<ReferenceEntry> cited() {
    Set<ReferenceEntry> cited = new HashSet<>();
    pointers.forEach(pointer -> cited.addAll(pointer.entries()));
    return cited;
  }

  /** An entry as a reader would call it: {@code [3]}, {@code Low 2019}. */
  static String called(ReferenceEntry entry) {
    if (!entry.label().isEmpty()) {
      return entry.hasNumber() ? "[" + entry.label() + "]" : entry.label();
    }
    String name = entry.names().isEmpty() ? "" : entry.names().get(0);
    return (name + " " + entry.year()).strip();
  }
}
