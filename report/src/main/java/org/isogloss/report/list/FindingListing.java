package org.isogloss.report.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.UnknownWord;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;
import org.isogloss.engine.decision.FormCounts;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.Reporter;
import org.isogloss.report.place.SourceExcerpt;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.FindingGroup;
import org.isogloss.report.text.SafeText;
import org.isogloss.report.text.Style;

/**
 * Turns an outcome into a list for decisions: the most important kind first, as in the text report,
 * with texts on one line and without control characters.
 */
final class FindingListing {

  /** The width of a place in its context, in columns. */
  private static final int CONTEXT = 150;

  private static final int MOST_SUGGESTIONS = 5;
  private static final int MOST_REASONS = 6;

  private final Outcome outcome;
  private final Map<DocumentId, Document> documents;
  private final Sections sections;

  FindingListing(Outcome outcome) {
    this.outcome = outcome;
    this.documents = outcome.documentsById();
    this.sections = new Sections(documents);
  }

  FindingList list() {
    List<FindingGroup> groups = FindingGroup.of(outcome);
    List<ListedFinding> findings = new ArrayList<>();
    for (Failure failure : outcome.report().failures()) {
      findings.add(unreadable(failure, findings.size() + 1));
    }
    for (FindingGroup group : groups) {
      for (Finding finding : group.findings()) {
        findings.add(listed(finding, group.title(), findings.size() + 1));
      }
    }
    List<FindingList.ListedWord> words = outcome.report().words().stream().map(this::word).toList();
    List<String> about = new ListGuide(outcome, groups).lines();
    return new FindingList(findings, words, about);
  }

  private ListedFinding listed(Finding finding, String kind, int number) {
    List<ListedPlace> places =
        finding.occurrences().stream().map(o -> place(o.place(), o.form().orElse(""))).toList();
    ListedPlace first = place(finding.place(), "");
    Finding.Context words = finding.context();
    return new ListedFinding(
        number,
        kind,
        new ListedFinding.Grade(finding.severity().label(), finding.confidence().label()),
        finding.ruleId(),
        SafeText.of(finding.message()),
        oneLine(finding.text()),
        suggestions(finding),
        FormCounts.cell(
            finding.forms().stream()
                .map(
                    form ->
                        new Grounds.Form(
                            SafeText.of(form.text()),
                            SafeText.of(form.name()),
                            form.count(),
                            form.isDescribed()))
                .toList()),
        reasons(finding),
        finding.inOtherLanguage().stream()
            .map(said -> SafeText.of(said.note()))
            .distinct()
            .collect(Collectors.joining("\n")),
        first,
        places.isEmpty() ? List.of(first) : places,
        new ListedFinding.Mark(
            finding.fingerprint(), SafeText.of(words.before()), SafeText.of(words.after())));
  }

  private ListedFinding unreadable(Failure failure, int number) {
    ListedPlace place =
        new ListedPlace(
            SafeText.of(SourcePath.relative(outcome.base(), failure.path())),
            Math.max(1, failure.line()),
            Math.max(1, failure.column()),
            "",
            "",
            "");
    return new ListedFinding(
        number,
        "Not checked",
        new ListedFinding.Grade(Severity.ERROR.label(), ""),
        Reporter.UNREADABLE,
        SafeText.of(failure.message()),
        "",
        "",
        "",
        "",
        "",
        place,
        List.of(place),
        ListedFinding.Mark.NONE);
  }

  private FindingList.ListedWord word(UnknownWord word) {
    return new FindingList.ListedWord(
        SafeText.of(word.word()), word.count(), place(word.first(), ""));
  }

  private ListedPlace place(Located place, String form) {
    Document document = documents.get(place.location().document());
    String context =
        document == null
            ? oneLine(place.text())
            : SourceExcerpt.asRead(document, place, CONTEXT).marked(Style.PLAIN, false).line(false);
    return new ListedPlace(
        SafeText.of(SourcePath.relative(outcome.base(), place.location().document().path())),
        place.location().startLine(),
        place.location().startColumn(),
        sections.of(place),
        SafeText.of(form),
        context);
  }

  private static String suggestions(Finding finding) {
    return finding.suggestions().stream()
        .limit(MOST_SUGGESTIONS)
        .map(suggestion -> suggestion.isEmpty() ? "(delete it)" : SafeText.of(suggestion))
        .collect(Collectors.joining("\n"));
  }

  /** The evidence other than sentences in the other language, and how its passages differ. */
  private static String reasons(Finding finding) {
    Stream<String> evidence = finding.reasons().stream().map(Grounds.Evidence::note);
    Stream<String> differences = finding.differences().stream().map(FindingListing::difference);
    List<String> all = Stream.concat(evidence, differences).map(SafeText::of).distinct().toList();
    String shown = all.stream().limit(MOST_REASONS).collect(Collectors.joining("\n"));
    int more = all.size() - MOST_REASONS;
    return more > 0 ? shown + "\nand " + more + " more" : shown;
  }

  private static String difference(Grounds.Difference<Located> difference) {
    return difference.kind()
        + ": "
        + difference.places().stream()
            .map(Located::text)
            .map(text -> text.isEmpty() ? "nothing" : "“" + text + "”")
            .distinct()
            .collect(Collectors.joining(" / "));
  }

  /** The text with its whitespace as findings are identified by it. */
  private static String oneLine(String text) {
    return SafeText.of(text.strip().replaceAll("\\s+", " "));
  }
}
