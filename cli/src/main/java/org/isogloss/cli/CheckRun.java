package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.Scope;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.change.ChangeException;
import org.isogloss.engine.change.ChangeStep;
import org.isogloss.engine.change.ManuscriptChange;
import org.isogloss.engine.fix.Checked;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.Fixer;
import org.isogloss.engine.input.FoundFiles;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.LeftOut;
import org.isogloss.engine.settings.ManuscriptSettings;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.report.Layout;
import org.isogloss.report.MarkdownSummary;
import org.isogloss.report.Outcome;
import org.isogloss.rules.RuleSettings;

/** Reads, checks and reports: what every command does that checks, with many rules or with one. */
final class CheckRun {

  private final Streams streams;
  private final RunSettings settings;
  private final Comparison comparison;
  private final List<Failure> failures = new ArrayList<>();
  private Optional<Path> settingsBaseline = Optional.empty();

  /** A run that reports all findings. */
  CheckRun(Streams streams, RunSettings settings) {
    this(streams, settings, Comparison.NONE);
  }

  /**
   * @param comparison what the findings are held against
   */
  CheckRun(Streams streams, RunSettings settings, Comparison comparison) {
    this.streams = streams;
    this.settings = settings;
    this.comparison = comparison;
  }

  /**
   * Runs to the end; what cannot be read is told on standard error, and the rest still counts.
   *
   * @param available makes the rules, of which the settings choose
   * @throws UsageException if the report cannot be written
   */
  ExitCode run(Function<RuleSettings, List<Rule>> available)
      throws InterruptedException, IOException {
    return run(available, (outcome, time) -> settings.format().render(outcome, layout(time)));
  }

  /** Turns what a run found into text. */
  interface Rendering {
    String render(Outcome outcome, Duration time) throws IOException;
  }

  /** The same, with a layout that is not a report's usual one. */
  ExitCode run(Function<RuleSettings, List<Rule>> available, Rendering rendering)
      throws InterruptedException, IOException {
    try {
      return checked(available, rendering, System.nanoTime());
    } catch (SettingsException e) {
      e.problems().forEach(streams::tell);
      return ExitCode.USAGE;
    }
  }

  private ExitCode checked(
      Function<RuleSettings, List<Rule>> available, Rendering rendering, long start)
      throws InterruptedException, IOException, SettingsException {
    FoundFiles found = FoundFiles.of(settings.paths());
    LeftOut leftOut = LeftOut.of(found.unnamed(), settings.line());
    ManuscriptFiles files =
        ManuscriptFiles.read(
            found.without(leftOut), new StandardInput(streams.in(), settings.stdinName()));
    files.notes().forEach(this::note);
    failures.addAll(files.failures());
    Optional<ManuscriptChange> change = change(files.documents(), leftOut);
    List<Document> now = change.map(ManuscriptChange::now).orElse(files.documents());
    List<Document> before = change.map(ManuscriptChange::before).orElse(List.of());
    ManuscriptSettings manuscript = ManuscriptSettings.of(ids(now, before), settings.line());
    settingsBaseline = manuscript.baseline();
    Optional<BaselineRun> baseline = baseline();
    List<Document> documents = manuscript.inBookOrder(now);
    RunGlossaries glossaries = new RunGlossaries(failures::add, streams::tell);
    Checker checker =
        new Checker(settings, manuscript, manuscript.rules(glossaries::merged, available));
    Fixer.Check check =
        version ->
            check(checker, version, change.map(c -> c.mended(version)), baseline, manuscript);
    Checked checked = check.of(documents);
    if (settings.fix() != FixMode.NONE) {
      checked =
          new FixRun(streams, settings.fix(), check, checker::judgesPlaces, comparison.staged())
              .run(checked, failures);
    }
    Report report = withFailures(checked.report());
    if (comparison.prune()) {
      if (settings.fix() != FixMode.NONE) {
        check.of(checked.documents()); // the last attempt need not be what was written
      }
      baseline.orElseThrow().prune(checked.documents());
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome =
        new Outcome(
            report,
            checked.documents(),
            checker.infos(),
            Version.current(),
            Path.of("").toAbsolutePath());
    // Differences stand in the place of the report.
    if (settings.fix() != FixMode.SHOW || settings.output().isPresent()) {
      write(rendering.render(outcome, time));
    }
    writeFurther(outcome);
    report.failures().forEach(this::tell);
    return exitCode(report, manuscript);
  }

  /** The baseline that settings name, once the run has read them. */
  Optional<Path> settingsBaseline() {
    return settingsBaseline;
  }

  private Optional<BaselineRun> baseline() {
    Optional<BaselineRun> baseline =
        comparison
            .baseline()
            .map(file -> new BaselineRun(file, "--baseline"))
            .or(
                () ->
                    settingsBaseline
                        .filter(file -> comparison.heedsSettings())
                        .map(file -> new BaselineRun(file, "baseline")));
    if (comparison.prune() && baseline.isEmpty()) {
      throw new UsageException(
          "--prune: no baseline to prune, expected --baseline FILE or the setting baseline");
    }
    return baseline;
  }

  /** The report with all that went wrong: what is known of the input, then steps that broke off. */
  private Report withFailures(Report report) {
    List<Failure> all = new ArrayList<>(failures);
    report.failures().stream().filter(failure -> !all.contains(failure)).forEach(all::add);
    return report.withFailures(all);
  }

  private void note(String note) {
    if (!settings.isQuiet()) {
      streams.tell("note: " + note);
    }
  }

  private void tell(Failure failure) {
    streams.tell(failure.toString());
    if (settings.verbosity() == RunSettings.Verbosity.DEBUG) {
      failure.cause().ifPresent(cause -> cause.printStackTrace(streams.err()));
    }
  }

  private static List<DocumentId> ids(List<Document> now, List<Document> before) {
    return Stream.concat(now.stream(), before.stream()).map(Document::id).distinct().toList();
  }

  /** The change that alone is of interest, if the user asks for one. */
  private Optional<ManuscriptChange> change(List<Document> documents, LeftOut leftOut) {
    if (!comparison.isOfChange() || documents.isEmpty()) {
      return Optional.empty();
    }
    var meant = ManuscriptFiles.meaning(settings.paths()).and(file -> !leftOut.test(file));
    try {
      ManuscriptChange change =
          comparison.staged()
              ? ManuscriptChange.staged(documents, meant)
              : ManuscriptChange.since(comparison.since().orElseThrow(), documents, meant);
      change.notes().forEach(this::note);
      return Optional.of(change);
    } catch (ChangeException e) {
      String option = comparison.staged() ? "--staged: " : "--since: ";
      throw new UsageException(option + e.getMessage(), e);
    }
  }

  private Checked check(
      Checker checker,
      List<Document> documents,
      Optional<ManuscriptChange> change,
      Optional<BaselineRun> baseline,
      ManuscriptSettings manuscript)
      throws InterruptedException {
    Report all = check(checker, documents, change);
    Report left =
        baseline
            .map(known -> known.apply(all, checker, documents, !comparison.isOfChange()))
            .orElse(all);
    if (change.isPresent()) {
      left = caused(left, checker, change.get(), manuscript);
    }
    return new Checked(documents, all.findings(), left);
  }

  private Report check(Checker checker, List<Document> documents, Optional<ManuscriptChange> change)
      throws InterruptedException {
    if (change.filter(ManuscriptChange::isNothing).isPresent()) {
      return checker.measure(documents, failures);
    }
    Scope scope = change.<Scope>map(ManuscriptChange::text).orElse(Scope.ALL);
    try (ProgressLine progress = ProgressLine.on(streams, !settings.isQuiet())) {
      return checker.check(documents, failures, progress, scope);
    }
  }

  private static Report caused(
      Report report, Checker checker, ManuscriptChange change, ManuscriptSettings manuscript)
      throws InterruptedException {
    List<Finding> open =
        report.findings().stream()
            .filter(finding -> ChangeStep.needsBefore(finding, change, checker::isLocal))
            .toList();
    List<Finding> before = checker.checkWhole(manuscript.inBookOrder(change.before()), open);
    return new ChangeStep(change, before, checker::isLocal).apply(report);
  }

  private void write(String text) {
    if (settings.output().isPresent()) {
      OutputFile.write("--output", settings.output().get(), text);
    } else {
      streams.out().print(text);
      streams.out().flush();
    }
  }

  private void writeFurther(Outcome outcome) throws IOException {
    Layout layout = new Layout(Terminal.NONE.width(), false, Optional.empty());
    for (ReportTarget target : settings.further()) {
      OutputFile.write("--report", target.file(), target.format().render(outcome, layout));
    }
    if (settings.summary().isPresent()) {
      OutputFile.append("--summary", settings.summary().get(), MarkdownSummary.render(outcome));
    }
  }

  /** The time is no part of a report that is kept: the same input gives the same bytes. */
  private Layout layout(Duration time) {
    boolean shown = streams.terminal().colour() && settings.output().isEmpty();
    boolean colour =
        switch (settings.colour()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> shown;
        };
    int width = settings.output().isPresent() ? Terminal.NONE.width() : streams.terminal().width();
    return new Layout(
        width, colour, shown ? Optional.of(time) : Optional.empty(), !settings.isQuiet());
  }

  private ExitCode exitCode(Report report, ManuscriptSettings manuscript) {
    if (!report.failures().isEmpty()) {
      return ExitCode.of(report.failures());
    }
    boolean reached =
        report.findings().stream()
            .anyMatch(
                finding ->
                    manuscript
                        .failOn(finding.location().document())
                        .isReachedBy(finding.severity()));
    return reached ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
