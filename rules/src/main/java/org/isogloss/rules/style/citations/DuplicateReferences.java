package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.EntryIndex;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;

/** Finds works that a reference list has twice: with one DOI, or nearly the same text. */
final class DuplicateReferences {

  private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");

  /** Shorter entries are alike by chance. */
  private static final int LEAST_WORDS = 6;

  /** The share of words that two entries must have in common. */
  private static final double LEAST_SHARED = 0.88;

  /** The number of longest words that two entries must share to be compared. */
  private static final int LONGEST_WORDS = 4;

  /** More entries with the same longest words come from one series, not from a slip. */
  private static final int MOST_ALIKE = 12;

  /** Only one of two entries may have an address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)\\S{1,300}|(?:\\bdoi:?\\s?)?\\b10\\.\\d{4,9}/\\S{1,200}");

  /**
   * @param addresses the Web addresses, besides the DOI
   * @param words the words without addresses
   * @param figures the numbers without those of addresses
   */
  private record Content(
      ReferenceEntry entry, Set<String> addresses, Set<String> words, Set<String> figures) {

    /** Whether each has an identifier that the other has not. */
    boolean isIdentifiedOtherThan(Content other) {
      boolean dois = !entry.doi().isEmpty() && !other.entry.doi().isEmpty();
      boolean located = !addresses.isEmpty() && !other.addresses.isEmpty();
      return dois
          ? !entry.doi().equals(other.entry.doi())
          : located && Collections.disjoint(addresses, other.addresses);
    }
  }

  private DuplicateReferences() {}

  static List<Hit> find(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>(FiledCitations.duplicates(documents));
    for (StyleDocument document : documents) {
      Map<String, List<Content>> alike = new HashMap<>();
      for (ReferenceEntry entry : document.bibliography().entries()) {
        Content content = content(document, entry);
        first(content, alike)
            .ifPresent(first -> hits.add(hit(document, first.entry(), content.entry())));
        keys(content)
            .forEach(key -> alike.computeIfAbsent(key, k -> new ArrayList<>()).add(content));
      }
    }
    return hits;
  }

  private static Content content(StyleDocument document, ReferenceEntry entry) {
    String text = entry.content().in(document.document().prose());
    Set<String> addresses = new HashSet<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (!EntryText.isDoi(address.group())) {
        addresses.add(address.group());
      }
    }
    String plain = address.replaceAll(" ");
    Set<String> figures = new HashSet<>();
    Matcher matcher = FIGURES.matcher(plain);
    while (matcher.find()) {
      figures.add(matcher.group());
    }
    return new Content(entry, addresses, EntryIndex.words(plain), figures);
  }

  /** Entries are compared if they share a key. */
  private static List<String> keys(Content content) {
    List<String> keys = new ArrayList<>();
    if (!content.entry().doi().isEmpty()) {
      keys.add(content.entry().doi());
    }
    if (content.words().size() >= LEAST_WORDS) {
      List<String> longest =
          content.words().stream()
              .sorted(
                  Comparator.comparingInt((String word) -> -word.length())
                      .thenComparing(Comparator.naturalOrder()))
              .limit(LONGEST_WORDS)
              .toList();
      keys.add(String.join(" ", longest));
    }
    return keys;
  }

  private static Optional<Content> first(Content content, Map<String, List<Content>> alike) {
    for (String key : keys(content)) {
      List<Content> others = alike.getOrDefault(key, List.of());
      if (key.equals(content.entry().doi()) && !others.isEmpty()) {
        return Optional.of(others.get(0));
      }
      for (Content other : others.size() > MOST_ALIKE ? List.<Content>of() : others) {
        if (isSame(content, other)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** Two papers of a series differ in a figure that each has for itself. */
  private static boolean isSame(Content one, Content other) {
    Set<String> shared = new HashSet<>(one.words());
    shared.retainAll(other.words());
    int most = Math.max(one.words().size(), other.words().size());
    boolean figures =
        one.figures().containsAll(other.figures()) || other.figures().containsAll(one.figures());
    return figures && !one.isIdentifiedOtherThan(other) && shared.size() >= LEAST_SHARED * most;
  }

  private static Hit hit(StyleDocument document, ReferenceEntry first, ReferenceEntry second) {
    Place place = EntryPlace.of(document, second);
    Place before = EntryPlace.of(document, first);
    String one = CitedList.called(first);
    String other = CitedList.called(second);
    String names =
        one.equals(other)
            ? "“" + one + "” is in the list twice"
            : "“%s” and “%s” are one work".formatted(one, other);
    return Hit.at(place, names + "; keep one entry.")
        .with(
            Grounds.ofPassage(
                Stream.of(before, place).map(Grounds.Occurrence::new).toList(), List.of()))
        .with(Confidence.MEDIUM);
  }
}
