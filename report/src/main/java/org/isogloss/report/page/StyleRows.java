package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.report.page.view.PlaceLink;
import org.isogloss.report.page.view.StyleRow;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDecision;
import org.isogloss.rules.style.Tally;

/**
 * The style sheet: all answers if they are known, otherwise those to questions that the manuscript
 * answers in more than one way.
 */
final class StyleRows {

  private static final int MOST_PLACES = 5;

  private final Anchors anchors;

  StyleRows(Anchors anchors) {
    this.anchors = anchors;
  }

  /**
   * What the manuscript does not agree on comes first, then the rest, each in the order of rules.
   */
  List<StyleRow> of(PageInput input) {
    Set<String> found =
        input.report().findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
    List<StyleRow> rows = new ArrayList<>();
    for (List<StyleDecision> decisions : input.styles()) {
      for (StyleDecision decision : decisions) {
        decision.tallies().stream()
            .filter(tally -> isTelling(decision, tally))
            .forEach(tally -> rows.add(row(decision, tally, found)));
      }
    }
    rows.sort(Comparator.comparing(row -> row.others().isEmpty()));
    return rows.isEmpty() ? ofFindings(input) : rows;
  }

  /**
   * Whether there is an answer, or a choice between several; one place decides nothing. A part with
   * a quotation is a single list or acronym, which is shown only if it does not agree with itself.
   */
  private static boolean isTelling(StyleDecision decision, Tally tally) {
    Optional<StyleAnswer> preferred = tally.preferred(decision.form());
    int others = tally.others(preferred).size();
    boolean isShown = others > 0 || !tally.scope().contains("“");
    return others > 1 || (preferred.isPresent() && isShown);
  }

  private StyleRow row(StyleDecision decision, Tally tally, Set<String> reported) {
    Optional<StyleAnswer> preferred = tally.preferred(decision.form());
    List<StyleRow.Other> others = new ArrayList<>();
    for (StyleAnswer other : tally.others(preferred)) {
      List<PlaceLink> places =
          tally.places().stream()
              .filter(found -> found.answer().equals(other))
              .limit(MOST_PLACES)
              .map(found -> anchors.to(found.place()))
              .toList();
      others.add(new StyleRow.Other(other.label(), tally.count(other), places));
    }
    String scope = tally.scope().isEmpty() ? "" : ", " + tally.scope();
    return new StyleRow(
        decision.question().info().name() + scope,
        decision.question().info().id(),
        preferred.map(StyleAnswer::label).orElse("undecided"),
        preferred.map(tally::count).orElse(0),
        others,
        reported.contains(decision.question().info().id()));
  }

  private List<StyleRow> ofFindings(PageInput input) {
    Map<String, String> names = new HashMap<>();
    for (RuleInfo rule : input.rules()) {
      names.put(rule.id(), rule.name());
    }
    List<StyleRow> rows = new ArrayList<>();
    for (PageInput.Kind kind : input.kinds()) {
      for (Finding finding : kind.findings()) {
        if (kind.role() == PageInput.Role.STYLE && isMajority(finding)) {
          rows.add(row(finding, names.getOrDefault(finding.ruleId(), finding.ruleId())));
        }
      }
    }
    return rows;
  }

  /** Whether most places agree; these are only counted. */
  private static boolean isMajority(Finding finding) {
    return finding.forms().size() > 1 && finding.placesOf(finding.forms().get(0)).isEmpty();
  }

  private StyleRow row(Finding finding, String name) {
    Grounds.Form most = finding.forms().get(0);
    List<StyleRow.Other> others = new ArrayList<>();
    for (Grounds.Form form : finding.forms().subList(1, finding.forms().size())) {
      List<PlaceLink> places =
          finding.occurrences().stream()
              .filter(one -> one.form().equals(Optional.of(form.text())))
              .limit(MOST_PLACES)
              .map(one -> anchors.to(one.place()))
              .toList();
      others.add(new StyleRow.Other(VisibleText.line(form.text()), form.count(), places));
    }
    return new StyleRow(
        name, finding.ruleId(), VisibleText.line(most.text()), most.count(), others, true);
  }
}
