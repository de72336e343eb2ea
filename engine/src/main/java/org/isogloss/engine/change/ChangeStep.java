package org.isogloss.engine.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.KnownFindings;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;
import org.isogloss.core.rule.Grounds;

/**
 * Takes out of a report what a change did not cause. It caused
 *
 * <ul>
 *   <li>what stands in a sentence that it wrote;
 *   <li>what was not found in the old text, and still stands in a sentence that it left alone: a
 *       heading that skips a level since the one before it is gone;
 *   <li>of a concept with several names, those findings that have one of the rarer names in a
 *       sentence that it wrote, or are new and have any;
 *   <li>of a repeated passage, those that have a copy or a wording more, and a copy in a sentence
 *       that it wrote.
 * </ul>
 *
 * A finding with several places starts at one that the change wrote.
 *
 * @param change what was written
 * @param past finds what was found in the old text
 * @param local whether a rule, by its id and part, looked at what was written alone
 */
public record ChangeStep(ManuscriptChange change, Past past, Predicate<String> local)
    implements ReportStep {

  /** Checks the old text. */
  @FunctionalInterface
  public interface Past {

    /**
     * What the rules find there.
     *
     * @param open the findings in the new text that are to be held against those in the old one;
     *     rules without any of them need not run
     */
    List<Finding> findings(List<Finding> open) throws InterruptedException;
  }

  /**
   * Whether it takes the findings in the old text to tell that the change caused a finding. Most
   * are told by their places alone, and the old text need not be checked for them.
   */
  private boolean needsBefore(Finding finding) {
    if (finding.occurrences().isEmpty()) {
      return !local.test(finding.ruleId()) && !change.text().touches(finding.location());
    }
    boolean isCertain =
        !finding.forms().isEmpty() && written(rarer(finding), change.text()).isPresent();
    return !isCertain && written(finding.occurrences(), change.text()).isPresent();
  }

  /** The report with what the change caused. */
  @Override
  public Report apply(Report report) throws InterruptedException {
    List<Finding> open = report.findings().stream().filter(this::needsBefore).toList();
    KnownFindings known =
        new KnownFindings(past.findings(open).stream().map(Identity::of).toList());
    // What was left alone answers first for what was known: of two alike the written one is new.
    Map<Boolean, List<Finding>> byTouch =
        report.findings().stream()
            .collect(Collectors.partitioningBy(f -> change.text().touches(f.location())));
    List<Finding> inOrder = new ArrayList<>(byTouch.get(false));
    inOrder.addAll(byTouch.get(true));
    Set<Finding> fresh = new HashSet<>(known.split(inOrder).fresh());
    Map<DocumentId, Document> documents = new HashMap<>();
    change.now().forEach(document -> documents.put(document.id(), document));
    List<Finding> caused = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.occurrences().isEmpty()) {
        boolean appeared = fresh.contains(finding) && !local.test(finding.ruleId());
        if (appeared || change.text().touches(finding.location())) {
          caused.add(finding);
        }
      } else {
        cause(finding, fresh.contains(finding))
            .map(place -> anchored(finding, place, documents))
            .ifPresent(caused::add);
      }
    }
    int unchanged = report.findings().size() - caused.size();
    return report.keeping(caused, report.withheld().withUnchanged(unchanged));
  }

  /** The place by which a change caused a finding with several; empty if it did not. */
  private Optional<Grounds.Occurrence<Located>> cause(Finding finding, boolean isFresh) {
    Optional<Grounds.Occurrence<Located>> rare = written(rarer(finding), change.text());
    if (!finding.forms().isEmpty() && rare.isPresent()) {
      return rare;
    }
    return isFresh
        ? rare.or(() -> written(finding.occurrences(), change.text()))
        : Optional.empty();
  }

  /** The occurrences of a concept under any but its most frequent name; all copies of a passage. */
  private static List<Grounds.Occurrence<Located>> rarer(Finding finding) {
    Optional<String> frequent =
        finding.forms().stream()
            .max(Comparator.comparingInt(Grounds.Form::count))
            .map(Grounds.Form::text);
    return finding.occurrences().stream()
        .filter(place -> frequent.isEmpty() || !place.form().equals(frequent))
        .toList();
  }

  private static Optional<Grounds.Occurrence<Located>> written(
      List<Grounds.Occurrence<Located>> places, ChangedText text) {
    return places.stream().filter(place -> text.touches(place.place().location())).findFirst();
  }

  private Finding anchored(
      Finding finding, Grounds.Occurrence<Located> place, Map<DocumentId, Document> documents) {
    if (change.text().touches(finding.location())) {
      return finding;
    }
    Document document = documents.get(place.place().location().document());
    return finding.startingAt(place, document.zoneAt(place.place().location().startOffset()));
  }
}
