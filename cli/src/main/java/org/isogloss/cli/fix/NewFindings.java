package org.isogloss.cli.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;

/** Which edits brought a finding that was not there before. */
final class NewFindings {

  private final List<Finding> before;
  private final Map<DocumentId, Edits> edits;

  /**
   * @param before what was found before the edits
   * @param edits those made in each document
   */
  NewFindings(List<Finding> before, Map<DocumentId, Edits> edits) {
    this.before = before;
    this.edits = edits;
  }

  /** For each new finding the edit nearest to it; all edits if none is in a document of it. */
  Set<Edit> causes(List<Finding> after) {
    Set<Edit> causes = new HashSet<>();
    for (Finding finding : after) {
      if (before.stream().noneMatch(old -> isSame(old, finding))) {
        Edits near = edits.getOrDefault(finding.location().document(), new Edits(List.of()));
        if (near.list().isEmpty()) {
          edits.values().forEach(all -> causes.addAll(all.list()));
        } else {
          causes.add(nearest(near, span(finding.location())));
        }
      }
    }
    return causes;
  }

  /** Whether an old finding of the same rule has a place that is now the new one's. */
  private boolean isSame(Finding old, Finding now) {
    return old.ruleId().equals(now.ruleId())
        && (isAt(old.location(), now)
            || old.occurrences().stream().anyMatch(one -> isAt(one.location(), now)));
  }

  private boolean isAt(Location place, Finding now) {
    if (!place.document().equals(now.location().document())) {
      return false;
    }
    Edits made = edits.getOrDefault(place.document(), new Edits(List.of()));
    return made.moved(span(place)).overlaps(span(now.location()));
  }

  private static Edit nearest(Edits near, Span place) {
    Edit best = near.list().get(0);
    int least = Integer.MAX_VALUE;
    for (Edit edit : near.list()) {
      Span now = near.moved(span(edit.place()));
      int distance = Math.max(0, Math.max(now.start() - place.end(), place.start() - now.end()));
      if (distance < least) {
        best = edit;
        least = distance;
      }
    }
    return best;
  }

  private static Span span(Location place) {
    return new Span(place.startOffset(), place.endOffset());
  }
}
