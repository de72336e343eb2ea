package org.isogloss.rules.style.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.Caption;
import org.isogloss.core.outline.CrossReference;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.outline.LabelKind;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/**
 * Finds cross-references to numbers that the manuscript does not have. It judges only numbers whose
 * neighbors it knows, since a manuscript may be a chapter of a book, and its numbers may be
 * supplied by the format.
 */
final class CrossReferenceSlips {

  private static final int FEWEST = 3;

  /** The share of references of a kind that must lead somewhere before the others are missed. */
  private static final double RESOLVED_SHARE = 0.7;

  private record Key(LabelKind kind, String number) {}

  private CrossReferenceSlips() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "cross-reference-unresolved",
        "Cross-reference to a number that does not exist",
        "References to sections, figures, tables and the like that the manuscript does not have.",
        RuleInfo.PROSE,
        CrossReferenceSlips::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    Map<LabelKind, Set<String>> known = known(documents);
    Map<LabelKind, int[]> counts = new HashMap<>();
    Map<Key, List<Place>> missing = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      for (CrossReference reference : document.outline().crossReferences()) {
        Set<String> numbers = known.getOrDefault(group(reference.kind()), Set.of());
        for (CrossReference.Target target : reference.targets()) {
          if (reference.elsewhere() || target.automatic() || numbers.size() < FEWEST) {
            continue;
          }
          String number = References.plain(target.number());
          int[] count = counts.computeIfAbsent(group(reference.kind()), k -> new int[2]);
          if (numbers.contains(number)) {
            count[0]++;
          } else {
            count[1]++;
            if (isExpected(number, numbers)) {
              missing
                  .computeIfAbsent(new Key(reference.kind(), number), k -> new ArrayList<>())
                  .add(document.place(reference.span()));
            }
          }
        }
      }
    }
    List<Hit> hits = new ArrayList<>();
    missing.forEach(
        (key, places) -> {
          int[] count = counts.get(group(key.kind()));
          if (count[0] >= RESOLVED_SHARE * (count[0] + count[1])) {
            hits.add(hit(key, places));
          }
        });
    return hits;
  }

  private static Hit hit(Key key, List<Place> places) {
    String name = Kinds.capitalized(key.kind()) + " " + key.number();
    return Slips.hit(
        "%s does not exist; check the number.".formatted(name),
        Confidence.MEDIUM,
        name,
        places,
        List.of());
  }

  /** Parts, chapters and sections are numbered by headings alike. */
  private static LabelKind group(LabelKind kind) {
    return kind.isSection() ? LabelKind.SECTION : kind;
  }

  private static Map<LabelKind, Set<String>> known(List<StyleDocument> documents) {
    Map<LabelKind, Set<String>> known = new HashMap<>();
    for (StyleDocument document : documents) {
      for (Heading heading : document.outline().headings()) {
        if (!heading.number().isEmpty()) {
          known.computeIfAbsent(LabelKind.SECTION, k -> new HashSet<>()).add(heading.number());
        }
      }
      for (Caption caption : document.outline().captions()) {
        caption
            .label()
            .ifPresent(
                label ->
                    known
                        .computeIfAbsent(group(label.kind()), k -> new HashSet<>())
                        .add(References.plain(label.number())));
      }
    }
    return known;
  }

  /** Whether the numbers around a missing one are known: those before it, or after it. */
  private static boolean isExpected(String number, Set<String> known) {
    return Counted.of(number)
        .filter(counted -> !counted.roman())
        .map(
            counted -> {
              int count = 0;
              int most = 0;
              for (int other = 1; other <= Math.max(counted.last(), 30); other++) {
                if (known.contains(counted.with(other))) {
                  count++;
                  most = other;
                }
              }
              // The series has to be dense, and the number in it or not far behind it.
              return count >= 2 && 4 * count >= 3 * most && counted.last() <= 3 * most;
            })
        .orElse(false);
  }
}
