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
 * Which findings were not there before some edits. Rules that compare places all over a manuscript
 * do not count: that a passage is now a repeat, or a name a competing one, is no fault of the
 * writing, and their findings start at another place when one of several is gone.
 */
final class NewFindings {

  private record Key(String ruleId, DocumentId document) {}

  /** Where the findings from before lie after the edits, with all their places. */
  private final Map<Key, List<Span>> known = new HashMap<>();

  private final Map<DocumentId, Edits> edits;
  private final Predicate<String> counts;

  /**
   * @param before what was found before the edits
   * @param edits those made in each document
   * @param counts whether a rule, by its id and part, judges a place by what stands around it
   */
  NewFindings(List<Finding> before, Map<DocumentId, Edits> edits, Predicate<String> counts) {
    this.edits = edits;
    this.counts = counts;
    for (Finding old : before) {
      if (isMended(old)) {
        continue;
      }
      add(old.ruleId(), old.location());
      old.occurrences().forEach(one -> add(old.ruleId(), one.place().location()));
    }
  }

  /** What an edit was made for is gone; found there once more, be it of another text, it is new. */
  private boolean isMended(Finding old) {
    Edits made = edits.get(old.location().document());
    return made != null
        && CertainEdit.of(old).isPresent()
        && made.list().stream().anyMatch(edit -> edit.place().contains(old.location()));
  }

  private void add(String ruleId, Location place) {
    if (counts.test(ruleId) && edits.containsKey(place.document())) {
      Span moved = edits.get(place.document()).moved(place.span());
      known.computeIfAbsent(new Key(ruleId, place.document()), k -> new ArrayList<>()).add(moved);
    }
  }

  /** The new ones in documents with edits; what is found elsewhere no edit has brought. */
  List<Finding> in(List<Finding> after) {
    return after.stream()
        .filter(finding -> counts.test(finding.ruleId()))
        .filter(finding -> edits.containsKey(finding.location().document()))
        .filter(finding -> !isKnown(finding))
        .toList();
  }

  /** Whether an old finding of the same rule has a place that is now the new one's. */
  private boolean isKnown(Finding now) {
    Key key = new Key(now.ruleId(), now.location().document());
    return known.getOrDefault(key, List.of()).stream().anyMatch(now.location().span()::overlaps);
  }
}
