package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.EntryIndex;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds entries that nothing cites, in lists whose entries are meant to be cited. */
final class UncitedReferences {

  /** The share of entries that must be cited; others are lists of further reading. */
  private static final double LEAST_CITED = 0.66;

  /** More uncited entries than these are one decision about the list. */
  private static final int MOST_HITS = 5;

  private static final Pattern BRACKET = Pattern.compile("\\[[^\\[\\]]{1,120}\\]");
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)\\b(?:refs?\\.?|references?|entry|no\\.)\\s\\[?(\\d{1,3})");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”\\])}]{8,300}");

  /** Parts of a LaTeX document that are other files. */
  private static final Pattern INPUT =
      Pattern.compile("\\\\(?:input|include|subfile)\\s?\\{([^{}]{1,200})\\}");

  private UncitedReferences() {}

  static List<Hit> find(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    for (CitedList list : CitedList.of(documents)) {
      if (!lacksParts(list.owner(), documents)) {
        hits.addAll(hits(list, documents));
      }
    }
    return hits;
  }

  private static List<Hit> hits(CitedList list, List<StyleDocument> documents) {
    List<ReferenceEntry> uncited = uncited(list, documents);
    int all = list.entries().size();
    if (uncited.isEmpty() || all - uncited.size() < LEAST_CITED * all) {
      return List.of();
    }
    if (uncited.size() > MOST_HITS) {
      return List.of(together(list, uncited));
    }
    List<Hit> hits = new ArrayList<>();
    for (ReferenceEntry entry : uncited) {
      hits.add(
          Hit.at(
                  EntryPlace.of(list.owner(), entry),
                  "“%s” is in the reference list but never cited; cite it or remove it."
                      .formatted(CitedList.called(entry)))
              .with(Confidence.MEDIUM));
    }
    return hits;
  }

  private static Hit together(CitedList list, List<ReferenceEntry> uncited) {
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    for (ReferenceEntry entry : uncited) {
      places.add(
          new Grounds.Occurrence<>(
              EntryPlace.of(list.owner(), entry), Optional.of(CitedList.called(entry))));
    }
    return Hit.at(
            places.get(0).place(),
            "%d entries of the reference list are never cited, “%s” first; cite or remove them."
                .formatted(uncited.size(), CitedList.called(uncited.get(0))))
        .with(Grounds.ofConcept(List.<Grounds.Form>of(), places, List.of()).separate())
        .with(Confidence.MEDIUM);
  }

  private static List<ReferenceEntry> uncited(CitedList list, List<StyleDocument> documents) {
    Set<ReferenceEntry> cited = list.cited();
    for (Pointer pointer : list.pointers()) {
      if (!pointer.isResolved() && pointer.target().label().isEmpty()) {
        // The year or a name of such a citation is mistaken; that is reported there.
        cited.addAll(list.index().ofAuthor(pointer.target()));
        MissingEntries.resembling(list, pointer).ifPresent(cited::add);
      }
    }
    Set<String> unshown = new HashSet<>();
    documents.forEach(document -> unshown.addAll(document.bibliography().unshown()));
    Set<String> mentioned = mentioned(list, documents);
    Set<String> linked = linked(list);
    return list.entries().stream()
        .filter(entry -> !cited.contains(entry))
        .filter(entry -> addresses(list, entry).stream().noneMatch(linked::contains))
        .filter(entry -> !unshown.contains(entry.label()) && !unshown.contains("*"))
        .filter(entry -> keys(list, entry).stream().noneMatch(mentioned::contains))
        .filter(entry -> list.system() != Citation.Kind.AUTHOR_YEAR || isDated(entry))
        .toList();
  }

  private static boolean isDated(ReferenceEntry entry) {
    return !entry.names().isEmpty() && !entry.years().isEmpty();
  }

  /** The addresses that the text links to: on the Web, that is how a work is cited. */
  private static Set<String> linked(CitedList list) {
    int first = list.owner().document().toSource(list.entries().get(0).span()).start();
    return addresses(list.owner().document().source().text().substring(0, first));
  }

  private static Set<String> addresses(CitedList list, ReferenceEntry entry) {
    return addresses(list.owner().document().sourceText(entry.span()));
  }

  private static Set<String> addresses(String text) {
    Set<String> found = new HashSet<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      found.add(address.group());
    }
    return found;
  }

  /** What the text would contain if it mentioned an entry in a way that is not a citation. */
  private static List<String> keys(CitedList list, ReferenceEntry entry) {
    if (list.system() != Citation.Kind.AUTHOR_YEAR) {
      return List.of(entry.label());
    }
    List<String> keys = new ArrayList<>();
    for (String name : entry.names()) {
      entry.years().forEach(year -> keys.add(EntryIndex.folded(name) + year));
    }
    return keys;
  }

  /** Numbers in brackets, or names and years of one paragraph: too vague for a citation. */
  private static Set<String> mentioned(CitedList list, List<StyleDocument> documents) {
    Set<String> mentioned = new HashSet<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (block.zone() == Zone.REFERENCE_ENTRY || block.zone() == Zone.CODE) {
          continue;
        }
        String text = block.block().span().in(document.document().prose());
        if (list.system() == Citation.Kind.AUTHOR_YEAR) {
          addDated(list, text, mentioned);
        } else {
          addNumbers(text, mentioned);
        }
      }
    }
    return mentioned;
  }

  private static void addDated(CitedList list, String text, Set<String> mentioned) {
    Set<String> years = new HashSet<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(year.group());
    }
    if (text.contains(ReferenceEntry.UNDATED)) {
      years.add(ReferenceEntry.UNDATED);
    }
    if (years.isEmpty()) {
      return;
    }
    for (String word : EntryIndex.words(text)) {
      if (list.index().knows(word)) {
        years.forEach(each -> mentioned.add(word + each));
      }
    }
  }

  private static void addNumbers(String text, Set<String> mentioned) {
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      Matcher number = NUMBER.matcher(bracket.group());
      while (number.find()) {
        mentioned.add(number.group());
      }
    }
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      mentioned.add(reference.group(1));
    }
  }

  /** Whether a document inputs files that are not checked with it and may cite. */
  private static boolean lacksParts(StyleDocument owner, List<StyleDocument> documents) {
    String source = owner.document().source().text();
    int begin = Math.max(0, source.indexOf("\\begin{document}"));
    Matcher input = INPUT.matcher(source).region(begin, source.length());
    while (input.find()) {
      String name = input.group(1).strip().replaceAll("\\.tex$", "");
      String file = name.substring(name.lastIndexOf('/') + 1) + ".tex";
      boolean given =
          documents.stream()
              .map(each -> "/" + each.document().id().path())
              .anyMatch(path -> path.endsWith("/" + file));
      if (!given) {
        return true;
      }
    }
    return false;
  }
}
