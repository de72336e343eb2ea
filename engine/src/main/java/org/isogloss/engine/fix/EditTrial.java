package org.isogloss.engine.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;

/** A trial of some edits, and which of them are harmful. */
final class EditTrial {

  private final List<PlannedEdit> plans;
  private final Map<DocumentId, Edits> edits;
  private final CheckedManuscript after;

  /** Why an edit is refused, if it is known to be harmful itself. */
  private final Map<PlannedEdit, String> guilty = new HashMap<>();

  /** Edits of which at least one is harmful, with the harm done. */
  private final Map<PlannedEdit, String> suspects = new HashMap<>();

  /**
   * @param plans the edits made, without overlaps
   * @param after the findings after the edits
   */
  EditTrial(
      List<PlannedEdit> plans,
      CheckedManuscript before,
      CheckedManuscript after,
      Predicate<String> counts) {
    this.plans = plans;
    this.edits = edits(plans);
    this.after = after;
    Map<DocumentId, Document> documents =
        after.documents().stream()
            .filter(document -> edits.containsKey(document.id()))
            .collect(Collectors.toMap(Document::id, document -> document));
    for (Finding finding :
        new NewFindings(before.found().findings(), edits, counts).in(after.found().findings())) {
      accuse(finding, documents.get(finding.location().document()));
    }
    after.report().findings().forEach(this::accuseOfIndecision);
  }

  /** The edits of each document, in order. */
  static Map<DocumentId, Edits> edits(List<PlannedEdit> plans) {
    Map<DocumentId, List<Edit>> lists = new LinkedHashMap<>();
    for (PlannedEdit plan : plans) {
      lists.computeIfAbsent(plan.document(), id -> new ArrayList<>()).add(plan.edit());
    }
    Map<DocumentId, Edits> edits = new LinkedHashMap<>();
    lists.forEach((id, list) -> edits.put(id, Edits.of(list)));
    return edits;
  }

  /**
   * A new finding in a paragraph is due to its only edit; of several edits, any may be the cause.
   */
  private void accuse(Finding finding, Document document) {
    List<PlannedEdit> inDocument =
        plans.stream().filter(plan -> plan.document().equals(document.id())).toList();
    Optional<Span> block = block(document, finding.location().startOffset());
    List<PlannedEdit> near =
        inDocument.stream()
            .filter(plan -> block.filter(moved(plan)::overlaps).isPresent())
            .toList();
    String reason = "it would cause a new finding (%s): %s";
    String full = reason.formatted(finding.ruleId(), finding.message());
    if (near.size() == 1) {
      guilty.putIfAbsent(near.get(0), full);
    } else {
      (near.isEmpty() ? inDocument : near).forEach(plan -> suspects.putIfAbsent(plan, full));
    }
  }

  private static Optional<Span> block(Document document, int offset) {
    return document.blocks().stream()
        .map(Block::span)
        .map(document::toSource)
        .filter(span -> span.contains(offset))
        .findFirst();
  }

  private Span moved(PlannedEdit plan) {
    return edits.get(plan.document()).moved(plan.span());
  }

  /**
   * Refuses an edit whose result would be edited again: two glossary entries contradict each other.
   */
  private void accuseOfIndecision(Finding finding) {
    Optional<Edit> again = SafeFix.of(finding);
    if (again.isPresent() && edits.containsKey(finding.location().document())) {
      for (PlannedEdit plan : plans) {
        if (plan.document().equals(finding.location().document())
            && moved(plan).overlaps(again.get().place().span())) {
          guilty.put(plan, "the glossary would then change it to “" + again.get().text() + "”");
        }
      }
    }
  }

  CheckedManuscript after() {
    return after;
  }

  Map<DocumentId, Edits> edits() {
    return edits;
  }

  /** Whether none of the edits is harmful. */
  boolean isHarmless() {
    return guilty.isEmpty() && suspects.isEmpty();
  }

  /** The edits that are known to be harmful. */
  Set<PlannedEdit> guilty() {
    return ordered(guilty);
  }

  /** The edits of which at least one is harmful. */
  Set<PlannedEdit> suspects() {
    return ordered(suspects);
  }

  private Set<PlannedEdit> ordered(Map<PlannedEdit, String> some) {
    return plans.stream()
        .filter(some::containsKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The harm that an edit causes or may cause. */
  String reason(PlannedEdit plan) {
    return guilty.getOrDefault(plan, suspects.getOrDefault(plan, ""));
  }
}
