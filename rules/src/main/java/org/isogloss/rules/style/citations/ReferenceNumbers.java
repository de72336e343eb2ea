package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;

/** Finds gaps and repeats in the written numbers of a reference list. */
final class ReferenceNumbers {

  /** Fewer entries are not a list. */
  private static final int LEAST = 4;

  /** The share of steps that must be to the next number. */
  private static final double LEAST_SHARE = 0.6;

  private ReferenceNumbers() {}

  static List<Hit> find(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    for (StyleDocument document : documents) {
      List<ReferenceEntry> entries = document.bibliography().entries();
      boolean written =
          entries.stream()
              .allMatch(
                  entry ->
                      entry.hasNumber()
                          && entry.numbered() == ReferenceEntry.Numbered.WRITTEN
                          && isShown(entry));
      if (written && entries.size() >= LEAST && isCounted(entries)) {
        hits.addAll(steps(document, entries));
      }
    }
    return hits;
  }

  /** Whether the number is part of the text, rather than of a call before it. */
  private static boolean isShown(ReferenceEntry entry) {
    return entry.text() > entry.span().start();
  }

  private static boolean isCounted(List<ReferenceEntry> entries) {
    int regular = 0;
    for (int i = 1; i < entries.size(); i++) {
      regular += entries.get(i).number() == entries.get(i - 1).number() + 1 ? 1 : 0;
    }
    return regular >= LEAST_SHARE * (entries.size() - 1);
  }

  private static List<Hit> steps(StyleDocument document, List<ReferenceEntry> entries) {
    Set<Integer> cited = new HashSet<>();
    for (Citation citation : document.bibliography().citations()) {
      if (citation.kind() == Citation.Kind.NUMERIC) {
        citation.targets().forEach(target -> cited.add(Integer.parseInt(target.label())));
      }
    }
    Set<Integer> all = new HashSet<>();
    entries.forEach(entry -> all.add(entry.number()));
    List<Hit> hits = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      int before = entries.get(i - 1).number();
      int number = entries.get(i).number();
      boolean missing = number > before + 1 && !all.contains(before + 1);
      // A number that is cited but missing is reported at its citation.
      if (number == before || number == before - 1 || (missing && !cited.contains(before + 1))) {
        hits.add(hit(document, entries.get(i), before));
      }
    }
    return hits;
  }

  private static Hit hit(StyleDocument document, ReferenceEntry entry, int before) {
    String what =
        entry.number() == before
            ? "The number “[%d]” is used for two entries; renumber the list.".formatted(before)
            : "“[%d]” follows “[%d]” in the reference list; check the numbering."
                .formatted(entry.number(), before);
    return Hit.at(EntryPlace.of(document, entry), what).with(Confidence.MEDIUM);
  }
}
