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

/** Some edits, made on trial, and which of them do harm. */
final class Attempt {

  private final List<Plan> plans;
  private final Map<DocumentId, Edits> edits;
  private final CheckedManuscript after;

  /** Why an edit is not to be made, where that is known to be its own doing. */
  private final Map<Plan, String> guilty = new HashMap<>();

  /** Edits among which one or several did harm, with what they did. */
  private final Map<Plan, String> suspects = new HashMap<>();

  /**
   * @param plans what was made, without overlaps
   * @param after what is found then
   */
  Attempt(
      List<Plan> plans,
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
  static Map<DocumentId, Edits> edits(List<Plan> plans) {
    Map<DocumentId, List<Edit>> lists = new LinkedHashMap<>();
    for (Plan plan : plans) {
      lists.computeIfAbsent(plan.document(), id -> new ArrayList<>()).add(plan.edit());
    }
    Map<DocumentId, Edits> edits = new LinkedHashMap<>();
    lists.forEach((id, list) -> edits.put(id, Edits.of(list)));
    return edits;
  }

  /** The only edit of a paragraph has brought what is new in it; of several it may be any. */
  private void accuse(Finding finding, Document document) {
    List<Plan> inDocument =
        plans.stream().filter(plan -> plan.document().equals(document.id())).toList();
    Optional<Span> block = block(document, finding.location().startOffset());
    List<Plan> near =
        inDocument.stream()
            .filter(plan -> block.filter(moved(plan)::overlaps).isPresent())
            .toList();
    String reason = "it would bring a new finding, “%s” (%s)";
    String full = reason.formatted(finding.message(), finding.ruleId());
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

  private Span moved(Plan plan) {
    return edits.get(plan.document()).moved(plan.span());
  }

  /** An edit in whose place something is to be edited again: two entries contradict each other. */
  private void accuseOfIndecision(Finding finding) {
    Optional<Edit> again = CertainEdit.of(finding);
    if (again.isPresent() && edits.containsKey(finding.location().document())) {
      for (Plan plan : plans) {
        if (plan.document().equals(finding.location().document())
            && moved(plan).overlaps(again.get().place().span())) {
          guilty.put(plan, "the glossary would change it again, to “" + again.get().text() + "”");
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

  /** Whether nothing speaks against the edits. */
  boolean isHarmless() {
    return guilty.isEmpty() && suspects.isEmpty();
  }

  /** The edits that do harm by themselves. */
  Set<Plan> guilty() {
    return ordered(guilty);
  }

  /** The edits of which some do harm. */
  Set<Plan> suspects() {
    return ordered(suspects);
  }

  private Set<Plan> ordered(Map<Plan, String> some) {
    return plans.stream()
        .filter(some::containsKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What an edit does, or is suspected of. */
  String reason(Plan plan) {
    return guilty.getOrDefault(plan, suspects.getOrDefault(plan, ""));
  }
}
