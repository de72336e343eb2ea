package org.isogloss.report.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Failure;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.summary.FindingGroup;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.SafeText;

/**
 * Says to the reader of a list, who may not have the program, what it is and what to do with it.
 */
final class ListGuide {

  private static final List<String> STEPS =
      List.of(
          "",
          "What to do with this list",
          "Fill in the colored columns of the first sheet; leave a row empty if you cannot decide.",
          "decision: accept if the finding is right, ignore if nothing is wrong here.",
          "preferred: the form to use, if it is not the one that is suggested.",
          "note: anything that the others should know.",
          "Sort, filter and move rows and columns as you like, but keep the headings and the"
              + " fingerprints. Then return the file.",
          "",
          "For whoever keeps the manuscript",
          "isogloss baseline --import FILE: ignored findings are not reported again.",
          "isogloss glossary accept --from FILE GLOSSARY: the forms of accepted findings are added"
              + " to the glossary.");

  private final Outcome outcome;
  private final List<FindingGroup> groups;

  ListGuide(Outcome outcome, List<FindingGroup> groups) {
    this.outcome = outcome;
    this.groups = groups;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Findings of Isogloss " + SafeText.of(outcome.version()));
    String kinds = groups.stream().map(FindingGroup::counted).collect(Collectors.joining(", "));
    lines.add(
        SummaryView.size(outcome.report()) + ": " + (kinds.isEmpty() ? "no findings" : kinds));
    int unsure = outcome.report().withheld().unsure();
    if (unsure > 0) {
      lines.add("not in this list: " + SummaryView.counted(unsure, "less certain finding"));
    }
    for (Failure failure : outcome.report().failures()) {
      lines.add("not checked: " + SafeText.of(failure.toString()));
    }
    lines.addAll(STEPS);
    return lines;
  }
}
