package org.isogloss.engine.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.KnownFindings;
import org.isogloss.core.lint.Parts;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;
import org.isogloss.core.rule.Grounds;

/**
 * Removes from a report the findings that a change did not cause. It caused
 *
 * <ul>
 *   <li>findings in a sentence that it wrote;
 *   <li>findings that are new although their sentence did not change: for example, a heading that
 *       skips a level because the one before it was removed;
 *   <li>findings about a concept with several names that have one of the rarer names in a sentence
 *       that it wrote, or that are new and have any name there;
 *   <li>findings about a repeated passage that has an additional copy or wording, and a copy in a
 *       sentence that it wrote.
 * </ul>
 *
 * A finding with several places is reported at one that the change wrote. Where each place is an
 * error in its own right, only those that the change caused are reported.
 *
 * @param change the change
 * @param past finds the findings in the old text
 * @param local whether a rule, by its id and part, checked only what was written
 */
public record ChangeStep(ManuscriptChange change, Past past, Predicate<String> local)
    implements ReportStep {

  /** Checks the old text. */
  @FunctionalInterface
  public interface Past {

    /**
     * Returns what the rules find in the old text.
     *
     * @param open the findings in the new text that need to be compared with those in the old one;
     *     rules without any of them need not run
     */
    List<Finding> findings(List<Finding> open) throws InterruptedException;
  }

  /**
   * Whether the findings in the old text are needed to decide if the change caused a finding. For
   * most findings their places are enough, and the old text need not be checked.
   */
  private boolean needsBefore(Finding finding) {
    if (finding.occurrences().isEmpty()) {
      return !local.test(finding.ruleId()) && !change.text().touches(finding.location());
    }
    boolean isCertain =
        !finding.forms().isEmpty() && written(rarer(finding), change.text()).isPresent();
    return !isCertain && written(finding.occurrences(), change.text()).isPresent();
  }

  /** Returns the report with only the findings that the change caused. */
  @Override
  public Report apply(Report report) throws InterruptedException {
    Parts parts = Parts.of(report.findings());
    List<Finding> open = parts.all().stream().filter(this::needsBefore).toList();
    KnownFindings known =
        new KnownFindings(Parts.of(past.findings(open)).all().stream().map(Identity::of).toList());
    // Unchanged places are matched with old findings first: of two equal findings the written one
    // is new.
    Map<Boolean, List<Finding>> byTouch =
        parts.all().stream()
            .collect(Collectors.partitioningBy(f -> change.text().touches(f.location())));
    List<Finding> inOrder = new ArrayList<>(byTouch.get(false));
    inOrder.addAll(byTouch.get(true));
    Set<Finding> fresh = new HashSet<>(known.split(inOrder).fresh());
    Map<DocumentId, Document> documents = new HashMap<>();
    change.now().forEach(document -> documents.put(document.id(), document));
    List<Finding> caused = new ArrayList<>();
    for (Finding finding : parts.all()) {
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
    List<Finding> joined = parts.joined(caused);
    int unchanged = report.findings().size() - joined.size();
    return report.keeping(joined, report.withheld().withUnchanged(unchanged)).limitedToChange();
  }

  /** The place at which a change caused a finding with several places; empty if it did not. */
  private Optional<Grounds.Occurrence<Located>> cause(Finding finding, boolean isFresh) {
    Optional<Grounds.Occurrence<Located>> rare = written(rarer(finding), change.text());
    if (!finding.forms().isEmpty() && rare.isPresent()) {
      return rare;
    }
    return isFresh
        ? rare.or(() -> written(finding.occurrences(), change.text()))
        : Optional.empty();
  }

  /**
   * The occurrences of a concept under any name but its most frequent one, in longer phrases, too;
   * all copies of a passage.
   */
  private static List<Grounds.Occurrence<Located>> rarer(Finding finding) {
    Optional<String> frequent = finding.usualName();
    Function<Grounds.Occurrence<Located>, Optional<String>> names = finding.names();
    return finding.occurrences().stream()
        .filter(place -> frequent.isEmpty() || !names.apply(place).equals(frequent))
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
    return finding.startingAt(place, document);
  }
}
