package org.isogloss.engine.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;
import org.isogloss.engine.input.ManuscriptFiles;

/**
 * Makes the safe edits in a manuscript until none remains, so that a second run finds nothing to
 * do. Every step is checked: an edit that causes a new finding is refused and left to a person;
 * other edits are not affected.
 */
public final class Fixer {

  /** Checks a version of the manuscript; called once per attempt. */
  @FunctionalInterface
  public interface Recheck {
    CheckedManuscript of(List<Document> documents) throws InterruptedException;
  }

  private final Recheck check;
  private final Predicate<String> counts;
  private final ArticleAdjuster article;
  private final OpenFiles files;
  private final Map<DocumentId, Integer> places = new HashMap<>();

  /** The refused edits, at their places in the current text, and why. */
  private final Map<PlannedEdit, String> refused = new LinkedHashMap<>();

  /** The edits made in each document, in order. */
  private final Map<DocumentId, List<Edits>> made = new HashMap<>();

  private List<PlannedEdit> open = new ArrayList<>();
  private CheckedManuscript current;

  /**
   * @param check checks a version of the manuscript
   * @param counts whether a rule, by its id and part, judges a place by the text around it, so that
   *     a new finding is due to an edit
   * @param articles the article of a lowercase word, if it is unambiguous
   * @param staged whether the documents are the staged files instead of the files on disk
   */
  public Fixer(
      Recheck check,
      Predicate<String> counts,
      Function<String, Optional<String>> articles,
      boolean staged) {
    this.files = new OpenFiles(staged);
    this.check = check;
    this.counts = counts;
    this.article = new ArticleAdjuster(articles);
  }

  /** Fixes the findings; nothing is written. */
  public FixedManuscript fix(CheckedManuscript found) throws InterruptedException {
    current = found;
    files.open(found);
    plan();
    while (!open.isEmpty()) {
      tryOut(List.copyOf(open));
      plan();
    }
    return new FixedManuscript(
        current,
        files.changed(current.documents(), places),
        refusals(found),
        files.notes(),
        files.failures());
  }

  /** Plans the edits that can be made together and were not refused. */
  private void plan() {
    Map<DocumentId, Document> documents = byId(current.documents());
    Map<DocumentId, List<PlannedEdit>> wanted = new LinkedHashMap<>();
    for (Finding finding : current.report().findings()) {
      DocumentId id = finding.location().document();
      Optional<String> text = SafeFix.replacement(finding);
      if (text.isPresent() && files.isOpen(id)) {
        PlannedEdit plan = plan(finding, text.get(), documents.get(id));
        Optional<String> obstacle = obstacle(finding, plan, documents.get(id));
        if (refused.keySet().stream().noneMatch(plan::overlaps)) {
          obstacle.ifPresentOrElse(
              reason -> refused.put(plan, reason),
              () -> wanted.computeIfAbsent(id, d -> new ArrayList<>()).add(plan));
        }
      }
    }
    open = new ArrayList<>();
    for (List<PlannedEdit> plans : wanted.values()) {
      List<Edit> kept = Edits.of(plans.stream().map(PlannedEdit::edit).toList()).list();
      plans.stream().filter(plan -> kept.contains(plan.edit())).distinct().forEach(open::add);
    }
  }

  private PlannedEdit plan(Finding finding, String wanted, Document document) {
    Edit edit =
        SafeFix.of(finding)
            .map(one -> article.adjusted(document, finding, one))
            .orElse(new Edit(finding.location(), wanted));
    return new PlannedEdit(finding.text(), wanted, edit);
  }

  private Optional<String> obstacle(Finding finding, PlannedEdit plan, Document document) {
    Optional<String> obstacle = SafeFix.obstacle(finding);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    return article.isUnsure(document, finding, plan.wanted())
        ? Optional.of("the article before it may have to change")
        : files.obstacle(document, plan.edit());
  }

  /** Makes all edits in a list except harmful ones, which are refused. */
  private void tryOut(List<PlannedEdit> plans) throws InterruptedException {
    if (plans.isEmpty()) {
      return;
    }
    Map<DocumentId, Edits> edits = EditTrial.edits(plans);
    CheckedManuscript after = check.of(applied(edits));
    EditTrial attempt = new EditTrial(plans, current, after, counts);
    if (attempt.isHarmless()) {
      commit(attempt, plans);
    } else if (plans.size() == 1) {
      refuse(plans.get(0), attempt);
    } else if (!attempt.guilty().isEmpty()) {
      attempt.guilty().forEach(plan -> refuse(plan, attempt));
      tryOut(without(plans, attempt.guilty()));
    } else if (attempt.suspects().size() < plans.size()) {
      tryOut(without(plans, attempt.suspects()));
      tryOut(List.copyOf(attempt.suspects()));
    } else {
      tryOut(plans.subList(0, plans.size() / 2));
      tryOut(plans.subList(plans.size() / 2, plans.size()));
    }
  }

  private static List<PlannedEdit> without(List<PlannedEdit> plans, Set<PlannedEdit> some) {
    return plans.stream().filter(plan -> !some.contains(plan)).toList();
  }

  private void refuse(PlannedEdit plan, EditTrial attempt) {
    refused.put(plan, attempt.reason(plan));
    open.remove(plan);
  }

  private void commit(EditTrial attempt, List<PlannedEdit> plans) {
    current = attempt.after();
    open.removeAll(plans);
    Map<DocumentId, Document> documents = byId(current.documents());
    attempt
        .edits()
        .forEach(
            (id, edits) -> {
              places.merge(id, edits.list().size(), Integer::sum);
              made.computeIfAbsent(id, d -> new ArrayList<>()).add(edits);
            });
    List<PlannedEdit> waiting = new ArrayList<>(open);
    waiting.addAll(refused.keySet());
    for (PlannedEdit plan : waiting) {
      Edits edits = attempt.edits().get(plan.document());
      if (edits != null) {
        plan.move(edits, documents.get(plan.document()));
      }
    }
  }

  private List<Document> applied(Map<DocumentId, Edits> edits) {
    List<Document> after = new ArrayList<>();
    for (Document document : current.documents()) {
      Edits some = edits.get(document.id());
      if (some == null) {
        after.add(document);
      } else {
        byte[] bytes = files.with(document, some);
        try {
          after.add(ManuscriptFiles.read(document.id(), bytes));
        } catch (ReadException e) {
          throw new IllegalStateException("a fixed file can be read: " + document.id(), e);
        }
      }
    }
    return after;
  }

  /** The refused edits whose text is still there, by place. */
  private List<Refusal> refusals(CheckedManuscript found) {
    Map<DocumentId, Document> before = byId(found.documents());
    List<Refusal> refusals = new ArrayList<>();
    refused.forEach(
        (plan, reason) -> {
          Span place = plan.span();
          List<Edits> steps = made.getOrDefault(plan.document(), List.of());
          for (int i = steps.size() - 1; i >= 0; i--) {
            place = steps.get(i).origin(place);
          }
          refusals.add(plan.refusal(before.get(plan.document()), place, reason));
        });
    refusals.sort(Comparator.comparing(Refusal::before));
    return refusals;
  }

  private static Map<DocumentId, Document> byId(List<Document> documents) {
    Map<DocumentId, Document> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    return byId;
  }
}
