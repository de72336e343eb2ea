package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.rule.SuppressionRule;
import org.isogloss.core.suppress.RuleNames;
import org.isogloss.core.suppress.Suppressions;

/**
 * Removes from a report what comments in the text turn off, and checks these comments.
 *
 * <p>A finding with many places loses those that are turned off, and is removed when fewer than two
 * places, or two forms of a concept, are left: there is no problem any more. Where every place is
 * an error in its own right, one that is left is enough.
 *
 * <p>It considers everything that the rules found, wanted or not: a suppression of an unwanted
 * finding is not unused.
 *
 * @param names the rules that may be named in a comment
 * @param wanted whether a finding counts, by its rule's id and part; others are not counted
 * @param judged whether a name covers only rules that ran and reported everything they found in a
 *     document; the empty name covers all rules
 * @param rules the rules that ran; those that check suppressions are used
 */
public record SuppressionStep(
    RuleNames names,
    Predicate<String> wanted,
    BiPredicate<DocumentId, String> judged,
    List<Rule> rules) {

  public SuppressionStep {
    rules = List.copyOf(rules);
  }

  /**
   * Creates the step for the comments of some documents. Remarks on comments come after the other
   * findings.
   *
   * @param documents all documents that the findings are in
   */
  public ReportStep over(List<Document> documents) {
    List<Document> all = List.copyOf(documents);
    return report -> apply(report, all);
  }

  /**
   * Returns the report without what is suppressed.
   *
   * @param documents all documents that the findings are in
   */
  public Report apply(Report report, List<Document> documents) {
    Map<DocumentId, Suppressions> suppressions = new HashMap<>();
    documents.forEach(d -> suppressions.put(d.id(), new Suppressions(d, names)));
    List<Finding> kept = new ArrayList<>();
    int suppressed = 0;
    for (Finding finding : report.findings()) {
      Optional<Finding> left = remaining(finding, suppressions);
      left.map(some -> anchored(some, finding, documents)).ifPresent(kept::add);
      suppressed += left.isEmpty() && wanted.test(finding.ruleId()) ? 1 : 0;
    }
    for (Document document : documents) {
      SuppressionAudit audit =
          suppressions.get(document.id()).audit(name -> judged.test(document.id(), name));
      for (Rule rule : rules) {
        if (rule instanceof SuppressionRule judge) {
          judge.check(audit).forEach(remark -> kept.add(FindingFactory.of(rule, remark, document)));
        }
      }
    }
    return report.keeping(kept, report.withheld().withSuppressed(suppressed));
  }

  private static Optional<Finding> remaining(
      Finding finding, Map<DocumentId, Suppressions> suppressions) {
    List<Grounds.Occurrence<Located>> places = finding.occurrences();
    if (places.isEmpty()) {
      return suppress(finding.ruleId(), finding.location(), suppressions)
          ? Optional.empty()
          : Optional.of(finding);
    }
    List<Grounds.Occurrence<Located>> left =
        places.stream()
            .filter(place -> !suppress(finding.ruleId(), place.place().location(), suppressions))
            .toList();
    if (left.size() == places.size()) {
      return Optional.of(finding);
    }
    boolean fault =
        finding.isOneDecision()
            ? !left.isEmpty()
            : left.size() >= Math.min(2, places.size())
                && names(finding, left) >= Math.min(2, names(finding, places));
    return fault ? Optional.of(finding.keeping(left)) : Optional.empty();
  }

  /** Returns the finding with a new first place if the old one is suppressed. */
  private static Finding anchored(Finding left, Finding whole, List<Document> documents) {
    if (left.occurrences().isEmpty() || left.occurrences().size() == whole.occurrences().size()) {
      return left;
    }
    Set<Grounds.Occurrence<Located>> there = new HashSet<>(left.occurrences());
    boolean gone =
        whole.occurrences().stream()
            .filter(place -> !there.contains(place))
            .anyMatch(place -> place.place().location().equals(left.location()));
    if (!gone) {
      return left;
    }
    Grounds.Occurrence<Located> first = left.rarest().get(0);
    Document document =
        documents.stream()
            .filter(d -> d.id().equals(first.place().location().document()))
            .findFirst()
            .orElseThrow();
    return left.startingAt(first, document);
  }

  private static long names(Finding finding, List<Grounds.Occurrence<Located>> places) {
    return places.stream().map(finding.names()).flatMap(Optional::stream).distinct().count();
  }

  private static boolean suppress(
      String ruleId, Location place, Map<DocumentId, Suppressions> suppressions) {
    return suppressions.get(place.document()).suppress(ruleId, place.span());
  }
}
