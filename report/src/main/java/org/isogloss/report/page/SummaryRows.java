package org.isogloss.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.WithheldCounts;
import org.isogloss.core.rule.Confidence;
import org.isogloss.report.page.view.KindRow;
import org.isogloss.report.page.view.Summary;

/** The overview: what was read, what was found, where it is, and what to look at first. */
final class SummaryRows {

  private final PageInput input;
  private final PartIndex parts;

  SummaryRows(PageInput input, PartIndex parts) {
    this.input = input;
    this.parts = parts;
  }

  Summary of(List<Numbered> findings, Cards cards) {
    return new Summary(
        figures(),
        input.kinds().stream().map(kind -> row(kind, findings)).toList(),
        input.important().stream()
            .flatMap(
                lead ->
                    findings.stream()
                        .filter(numbered -> numbered.finding().equals(lead.finding()))
                        .limit(1)
                        .map(
                            numbered ->
                                new Summary.Lead(
                                    cards.of(numbered), VisibleText.line(lead.message()))))
            .toList(),
        remarks(),
        input.report().failures().stream()
            .map(failure -> VisibleText.line(failure.toString()))
            .toList());
  }

  private List<Summary.Figure> figures() {
    Report report = input.report();
    int words = report.documents().stream().mapToInt(Report.Summary::words).sum();
    int known = input.known().size();
    return List.of(
        figure(words, "word"),
        figure(report.documents().size(), "file"),
        figure(report.findings().size() - known, known > 0 ? "new finding" : "finding"));
  }

  private static Summary.Figure figure(int number, String what) {
    return new Summary.Figure(
        String.format(Locale.ROOT, "%,d", number), number == 1 ? what : what + "s");
  }

  private KindRow row(PageInput.Kind kind, List<Numbered> findings) {
    List<Numbered> all =
        findings.stream().filter(one -> one.kind().code().equals(kind.code())).toList();
    List<Located> places =
        all.stream()
            .filter(numbered -> !numbered.isKnown())
            .flatMap(numbered -> numbered.places().stream())
            .toList();
    return new KindRow(
        kind.code(),
        kind.title(),
        count(kind, Confidence.HIGH),
        count(kind, Confidence.MEDIUM),
        count(kind, Confidence.LOW),
        Drawing.strip(places, parts),
        Drawing.spread(parts.counts(places), parts),
        (int) all.stream().filter(Numbered::isKnown).count(),
        view(all) + "&rule=" + kind.code());
  }

  /** The view that has the details of all findings of a kind. */
  private static String view(List<Numbered> findings) {
    if (findings.stream().allMatch(Numbered::isConcept)) {
      return "concepts";
    }
    return findings.stream().allMatch(Numbered::isRepeat) ? "repeats" : "text";
  }

  private int count(PageInput.Kind kind, Confidence confidence) {
    return (int)
        kind.findings().stream()
            .filter(finding -> !input.known().contains(finding))
            .map(Finding::confidence)
            .filter(confidence::equals)
            .count();
  }

  private List<String> remarks() {
    WithheldCounts counts = input.report().withheld();
    return Stream.of(
            remark(
                counts.suppressed(),
                "finding is suppressed in the manuscript and left out",
                "findings are suppressed in the manuscript and left out"),
            remark(
                counts.unsure(),
                "less certain finding is left out; --confidence low includes it",
                "less certain findings are left out; --confidence low includes them"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> remark(int count, String ofOne, String ofSeveral) {
    return count == 0
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%,d %s.", count, count == 1 ? ofOne : ofSeveral));
  }
}
