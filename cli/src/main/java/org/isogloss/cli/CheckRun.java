package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isogloss.cli.change.ChangeException;
import org.isogloss.cli.change.ChangeStep;
import org.isogloss.cli.change.ManuscriptChange;
import org.isogloss.cli.fix.Checked;
import org.isogloss.cli.fix.FixMode;
import org.isogloss.cli.input.ManuscriptFiles;
import org.isogloss.cli.report.Layout;
import org.isogloss.cli.report.MarkdownSummary;
import org.isogloss.cli.report.Outcome;
import org.isogloss.cli.settings.ManuscriptSettings;
import org.isogloss.cli.settings.SettingsException;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.Scope;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.ReadNote;
import org.isogloss.glossary.format.TableOptions;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.rules.RuleSettings;

/** Reads, checks and reports: what every command does that checks, with many rules or with one. */
final class CheckRun {

  private final Streams streams;
  private final RunSettings settings;
  private final Comparison comparison;
  private final List<Failure> failures = new ArrayList<>();
  private final Map<Path, List<Concept>> concepts = new HashMap<>();

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
    long start = System.nanoTime();
    Optional<BaselineRun> baseline = comparison.baseline().map(BaselineRun::new);
    ManuscriptFiles files = ManuscriptFiles.read(settings.paths(), streams.in());
    Optional<ManuscriptChange> change = change(files.documents());
    List<Document> now = change.map(ManuscriptChange::now).orElse(files.documents());
    List<Document> before = change.map(ManuscriptChange::before).orElse(List.of());
    ManuscriptSettings manuscript;
    try {
      manuscript = ManuscriptSettings.of(ids(now, before), settings.line());
    } catch (SettingsException e) {
      e.problems().forEach(problem -> streams.err().println("isogloss: " + problem));
      return ExitCode.USAGE;
    }
    List<Document> documents = manuscript.inBookOrder(now);
    Checker checker =
        new Checker(settings, manuscript, manuscript.rules(this::termbase, available));
    failures.addAll(files.failures());
    Checked checked = check(checker, documents, change, baseline);
    if (settings.fix() != FixMode.NONE) {
      checked =
          new FixRun(streams, mended -> check(checker, mended, change, baseline))
              .run(settings.fix(), checked, failures);
    }
    Report report = checked.report().withFailures(failures);
    if (change.isPresent()) {
      report = caused(report, checker, change.get(), manuscript);
    }
    if (comparison.prune()) {
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
    failures.forEach(failure -> streams.err().println("isogloss: " + failure));
    return exitCode(report, manuscript);
  }

  private static List<DocumentId> ids(List<Document> now, List<Document> before) {
    return Stream.concat(now.stream(), before.stream()).map(Document::id).distinct().toList();
  }

  /** All termbases as one; each file is read once. */
  private Termbase termbase(List<Path> files) {
    return new Termbase(
        files.stream()
            .flatMap(file -> concepts.computeIfAbsent(file, this::read).stream())
            .toList());
  }

  private List<Concept> read(Path glossary) {
    try {
      TermbaseFile file = TermbaseFile.read(glossary, TableOptions.DEFAULT);
      file.notes().forEach(note -> warn(glossary, note));
      return file.termbase().concepts();
    } catch (TermbaseException e) {
      failures.add(new Failure(glossary.toString(), e.line(), e.column(), e.detail()));
      return List.of();
    }
  }

  private void warn(Path glossary, ReadNote note) {
    streams
        .err()
        .printf(
            "isogloss: %s:%d:%d: warning: %s%n",
            glossary, note.line(), note.column(), note.message());
  }

  /** The change that alone is of interest, if the user asks for one. */
  private Optional<ManuscriptChange> change(List<Document> documents) {
    if (!comparison.isOfChange() || documents.isEmpty()) {
      return Optional.empty();
    }
    var meant = ManuscriptFiles.meaning(settings.paths());
    try {
      ManuscriptChange change =
          comparison.staged()
              ? ManuscriptChange.staged(documents, meant)
              : ManuscriptChange.since(comparison.since().orElseThrow(), documents, meant);
      change.notes().forEach(note -> streams.err().println("isogloss: note: " + note));
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
      Optional<BaselineRun> baseline)
      throws InterruptedException {
    Report all = check(checker, documents, change);
    Report left =
        baseline
            .map(known -> known.apply(all, checker, documents, !comparison.isOfChange()))
            .orElse(all);
    return new Checked(documents, all.findings(), left);
  }

  private Report check(Checker checker, List<Document> documents, Optional<ManuscriptChange> change)
      throws InterruptedException {
    if (change.filter(ManuscriptChange::isNothing).isPresent()) {
      return checker.measure(documents, failures);
    }
    Scope scope = change.<Scope>map(ManuscriptChange::text).orElse(Scope.ALL);
    try (ProgressLine progress = ProgressLine.on(streams)) {
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
    return new Layout(width, colour, shown ? Optional.of(time) : Optional.empty());
  }

  private ExitCode exitCode(Report report, ManuscriptSettings manuscript) {
    if (!failures.isEmpty()) {
      return ExitCode.USAGE;
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
