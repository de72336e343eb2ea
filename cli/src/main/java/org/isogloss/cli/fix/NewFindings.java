package org.isogloss.cli.fix;

import java.util.ArrayList;
import java.util.HashMap;
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

  private record Key(String ruleId, DocumentId document) {}

  /** Where the findings from before lie after the edits, with all their places. */
  private final Map<Key, List<Span>> known = new HashMap<>();

  private final Map<DocumentId, Edits> edits;

  /**
   * @param before what was found before the edits
   * @param edits those made in each document
   */
  NewFindings(List<Finding> before, Map<DocumentId, Edits> edits) {
    this.edits = edits;
    for (Finding old : before) {
      add(old.ruleId(), old.location());
      old.occurrences().forEach(one -> add(old.ruleId(), one.location()));
    }
  }

  private void add(String ruleId, Location place) {
    Span moved = edits(place.document()).moved(place.span());
    known.computeIfAbsent(new Key(ruleId, place.document()), key -> new ArrayList<>()).add(moved);
  }

  private Edits edits(DocumentId document) {
    return edits.getOrDefault(document, new Edits(List.of()));
  }

  /** For each new finding the edit nearest to it; all edits if none is in a document of it. */
  Set<Edit> causes(List<Finding> after) {
    Set<Edit> causes = new HashSet<>();
    for (Finding finding : after) {
      if (!isKnown(finding)) {
        Edits near = edits(finding.location().document());
        if (near.list().isEmpty()) {
          edits.values().forEach(all -> causes.addAll(all.list()));
        } else {
          causes.add(nearest(near, finding.location().span()));
        }
      }
    }
    return causes;
  }

  /** Whether an old finding of the same rule has a place that is now the new one's. */
  private boolean isKnown(Finding now) {
    Key key = new Key(now.ruleId(), now.location().document());
    return known.getOrDefault(key, List.of()).stream().anyMatch(now.location().span()::overlaps);
  }

  private static Edit nearest(Edits near, Span place) {
    Edit best = near.list().get(0);
    int least = Integer.MAX_VALUE;
    for (Edit edit : near.list()) {
      Span now = near.moved(edit.place().span());
      int distance = Math.max(0, Math.max(now.start() - place.end(), place.start() - now.end()));
      if (distance < least) {
        best = edit;
        least = distance;
      }
    }
    return best;
  }
}
