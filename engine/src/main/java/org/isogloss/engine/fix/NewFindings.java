package org.isogloss.engine.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;

/**
 * Determines which findings did not exist before some edits. Rules that compare places across a
 * manuscript do not count: that a passage is now repeated, or a name now competes, is not due to
 * the wording of an edit, and their findings move when one of several places disappears.
 */
final class NewFindings {

  private record Key(String ruleId, DocumentId document) {}

  /** Where the earlier findings are after the edits, with all their places. */
  private final Map<Key, List<Span>> known = new HashMap<>();

  private final Map<DocumentId, Edits> edits;
  private final Predicate<String> counts;

  /**
   * @param before the findings before the edits
   * @param edits those made in each document
   * @param counts whether a rule, by its id and part, judges a place by the text around it
   */
  NewFindings(List<Finding> before, Map<DocumentId, Edits> edits, Predicate<String> counts) {
    this.edits = edits;
    this.counts = counts;
    for (Finding old : before) {
      if (isFixed(old)) {
        continue;
      }
      add(old.ruleId(), old.location());
      old.occurrences().forEach(one -> add(old.ruleId(), one.place().location()));
    }
  }

  /** Whether an edit fixed a finding: another one at its place is new, even with different text. */
  private boolean isFixed(Finding old) {
    Edits made = edits.get(old.location().document());
    return made != null
        && SafeFix.of(old).isPresent()
        && made.list().stream().anyMatch(edit -> edit.place().contains(old.location()));
  }

  private void add(String ruleId, Location place) {
    if (counts.test(ruleId) && edits.containsKey(place.document())) {
      Span moved = edits.get(place.document()).moved(place.span());
      known.computeIfAbsent(new Key(ruleId, place.document()), k -> new ArrayList<>()).add(moved);
    }
  }

  /** The new findings in documents with edits; no edit has caused findings elsewhere. */
  List<Finding> in(List<Finding> after) {
    return after.stream()
        .filter(finding -> counts.test(finding.ruleId()))
        .filter(finding -> edits.containsKey(finding.location().document()))
        .filter(finding -> !isKnown(finding))
        .toList();
  }

  /** Whether an earlier finding of the same rule is now at the place of a finding. */
  private boolean isKnown(Finding now) {
    Key key = new Key(now.ruleId(), now.location().document());
    return known.getOrDefault(key, List.of()).stream().anyMatch(now.location().span()::overlaps);
  }
}
