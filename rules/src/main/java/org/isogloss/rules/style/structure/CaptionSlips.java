package org.isogloss.rules.style.structure;

import static org.isogloss.rules.style.StyleZones.CAPTIONS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.Caption;
import org.isogloss.core.outline.CrossReference;
import org.isogloss.core.outline.LabelKind;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds captions out of order, and captions that no text refers to. */
final class CaptionSlips {

  private static final int FEWEST = 3;

  /** How many captions the text must refer to before it misses one. */
  private static final int FEWEST_REFERRED = 3;

  private static final double REFERRED_SHARE = 0.7;

  private record Series(LabelKind kind, String prefix) {}

  private record Numbered(StyleDocument document, Caption caption, Counted number) {

    Caption.Label label() {
      return caption.label().orElseThrow();
    }

    Place place() {
      return document.place(label().span());
    }

    String plain() {
      return References.plain(label().number());
    }
  }

  private CaptionSlips() {}

  static List<StyleSlip> all() {
    return List.of(
        StyleSlip.of(
            "caption-numbering",
            "Numbers of captions out of order",
            "Figures, tables and the like whose numbers skip one, repeat one or go back.",
            CAPTIONS,
            CaptionSlips::misnumbered),
        StyleSlip.of(
            "caption-unreferenced",
            "Caption that the text does not refer to",
            "Figures, tables and the like that no text mentions by number, where most are"
                + " mentioned.",
            CAPTIONS,
            CaptionSlips::unreferenced));
  }

  private static Map<Series, List<Numbered>> series(List<StyleDocument> documents) {
    Map<Series, List<Numbered>> all = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      for (Caption caption : document.outline().captions()) {
        caption
            .label()
            .flatMap(label -> Counted.of(label.number()))
            .map(number -> new Numbered(document, caption, number))
            .ifPresent(
                one ->
                    all.computeIfAbsent(
                            new Series(one.label().kind(), one.number().prefix()),
                            s -> new ArrayList<>())
                        .add(one));
      }
    }
    return all;
  }

  private static List<Hit> misnumbered(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    series(documents)
        .forEach(
            (series, captions) -> {
              // Without a prefix each document may count for itself.
              Collection<List<Numbered>> counts =
                  series.prefix().isEmpty() ? byDocument(captions) : List.of(captions);
              counts.forEach(count -> misnumbered(series, count).ifPresent(hits::add));
            });
    return hits;
  }

  private static Optional<Hit> misnumbered(Series series, List<Numbered> captions) {
    List<Numbered> found = new ArrayList<>();
    Numbered beforeFirst = null;
    int steps = 0;
    for (int i = 1; i < captions.size(); i++) {
      Numbered before = captions.get(i - 1);
      int step = captions.get(i).number().last() - before.number().last();
      if (step == 1) {
        steps++;
      } else if (step != 0 || !isSame(before, captions.get(i))) {
        beforeFirst = found.isEmpty() ? before : beforeFirst;
        found.add(captions.get(i));
      }
    }
    // Captions that are mostly out of order are numbered in some other way, or not all are read.
    if (found.size() > steps) {
      found = misplaced(captions);
    }
    if (found.isEmpty() || captions.size() < FEWEST) {
      return Optional.empty();
    }
    Numbered first = found.get(0);
    String kind = Kinds.capitalized(series.kind());
    String message =
        first.number().last() == beforeFirst.number().last()
            ? "Two captions have the number “%s %s”; renumber one of them."
                .formatted(kind, first.label().number())
            : "%s %s follows %s %s; number the captions in order."
                .formatted(
                    kind,
                    first.label().number(),
                    kind.toLowerCase(Locale.ROOT),
                    beforeFirst.label().number());
    return Optional.of(
        Slips.hit(
            message,
            Confidence.MEDIUM,
            found.stream()
                .map(
                    one -> new Grounds.Occurrence<>(one.place(), kind + " " + one.label().number()))
                .toList(),
            List.of(beforeFirst.place())));
  }

  /**
   * The captions that are not in their place, such as two that were exchanged in a short count;
   * none if numbers are missing, or if most are not in their place.
   */
  private static List<Numbered> misplaced(List<Numbered> captions) {
    int start = captions.get(0).number().last();
    Set<Integer> expected = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    List<Numbered> misplaced = new ArrayList<>();
    for (int i = 0; i < captions.size(); i++) {
      expected.add(start + i);
      numbers.add(captions.get(i).number().last());
      if (captions.get(i).number().last() != start + i) {
        misplaced.add(captions.get(i));
      }
    }
    boolean few = 2 * misplaced.size() <= captions.size();
    return few && numbers.equals(expected) ? misplaced : List.of();
  }

  /**
   * Whether two captions are of one figure: its parts, its continuation, or its second language.
   */
  private static boolean isSame(Numbered one, Numbered next) {
    boolean part = !one.label().number().equals(next.label().number());
    String first = one.caption().title().in(one.document().document().prose());
    String second = next.caption().title().in(next.document().document().prose());
    return part || first.equals(second) || second.toLowerCase(Locale.ROOT).contains("cont");
  }

  private static List<Hit> unreferenced(List<StyleDocument> documents) {
    Map<LabelKind, List<Numbered>> byKind = new LinkedHashMap<>();
    series(documents)
        .forEach(
            (series, captions) ->
                byKind.computeIfAbsent(series.kind(), k -> new ArrayList<>()).addAll(captions));
    List<Hit> hits = new ArrayList<>();
    byKind.forEach(
        (kind, captions) -> {
          if (isRepeated(captions)) {
            byDocument(captions)
                .forEach(
                    own -> hits.addAll(unreferenced(kind, own, List.of(own.get(0).document()))));
          } else {
            hits.addAll(unreferenced(kind, captions, documents));
          }
        });
    return hits;
  }

  /** Whether two documents have the same number, since each counts for itself. */
  private static boolean isRepeated(List<Numbered> captions) {
    Map<String, DocumentId> first = new HashMap<>();
    return captions.stream()
        .anyMatch(
            one -> {
              DocumentId id = one.document().document().id();
              DocumentId before = first.putIfAbsent(one.plain(), id);
              return before != null && !before.equals(id);
            });
  }

  private static Collection<List<Numbered>> byDocument(List<Numbered> captions) {
    return captions.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.document().document().id(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static List<Hit> unreferenced(
      LabelKind kind, List<Numbered> captions, List<StyleDocument> documents) {
    Set<String> referred = referred(kind, documents);
    List<Numbered> missing =
        captions.stream().filter(one -> !referred.contains(one.plain())).toList();
    int mentioned = captions.size() - missing.size();
    return mentioned >= FEWEST_REFERRED && mentioned >= REFERRED_SHARE * captions.size()
        ? missing.stream().map(one -> unreferenced(kind, one)).toList()
        : List.of();
  }

  private static Hit unreferenced(LabelKind kind, Numbered one) {
    return Hit.at(
            one.place(),
            "The text refers to most of the other %s, but not to %s %s; refer to it or remove it."
                .formatted(Kinds.plural(kind), kind.label(), one.label().number()))
        .with(Confidence.MEDIUM);
  }

  private static Set<String> referred(LabelKind kind, List<StyleDocument> documents) {
    Set<String> referred = new HashSet<>();
    for (StyleDocument document : documents) {
      for (CrossReference reference : document.outline().crossReferences()) {
        if (reference.kind() == kind) {
          referred.addAll(References.numbers(reference));
        }
      }
    }
    return referred;
  }
}
