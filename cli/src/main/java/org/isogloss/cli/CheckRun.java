package org.isogloss.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.cli.baseline.Baseline;
import org.isogloss.cli.change.ChangeException;
import org.isogloss.cli.change.ChangeStep;
import org.isogloss.cli.change.ManuscriptChange;
import org.isogloss.cli.input.ManuscriptFiles;
import org.isogloss.cli.report.JsonReporter;
import org.isogloss.cli.report.Layout;
import org.isogloss.cli.report.TextReporter;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.Scope;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;

/** Reads, checks and reports: what every command does that checks, with many rules or with one. */
final class CheckRun {

  private final Streams streams;
  private final RunSettings settings;
  private final Comparison comparison;
  private final List<Failure> failures = new ArrayList<>();

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
  ExitCode run(Function<Termbase, List<Rule>> available) throws InterruptedException, IOException {
    return run(
        available,
        (report, documents, rules, time) ->
            switch (settings.format()) {
              case JSON -> JsonReporter.render(report, rules, Version.current());
              case TEXT -> TextReporter.render(report, documents, layout(time));
            });
  }

  /** Turns what a run found into text. */
  interface Rendering {
    String render(Report report, List<Document> documents, List<RuleInfo> rules, Duration time)
        throws IOException;
  }

  /** The same, with a layout that is not a report's usual one. */
  ExitCode run(Function<Termbase, List<Rule>> available, Rendering rendering)
      throws InterruptedException, IOException {
    long start = System.nanoTime();
    Optional<BaselineRun> baseline = comparison.baseline().map(BaselineRun::new);
    Checker checker = new Checker(settings, available.apply(termbase()));
    ManuscriptFiles files = ManuscriptFiles.read(settings.paths(), streams.in());
    failures.addAll(files.failures());
    Optional<ManuscriptChange> change = change(files.documents());
    List<Document> documents = change.map(ManuscriptChange::now).orElse(files.documents());
    Report report = check(checker, documents, change);
    if (baseline.isPresent()) {
      report = baselined(baseline.get(), report, checker, documents);
    }
    if (change.isPresent()) {
      report = caused(report, checker, change.get());
    }
    List<RuleInfo> infos = checker.rules().stream().map(Rule::info).toList();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    write(rendering.render(report, documents, infos, time));
    failures.forEach(failure -> streams.err().println("isogloss: " + failure));
    return exitCode(report);
  }

  /** All termbases as one. */
  private Termbase termbase() {
    List<Concept> concepts = new ArrayList<>();
    for (var file : settings.glossaries()) {
      try {
        concepts.addAll(TermbaseReader.read(file).concepts());
      } catch (TermbaseException e) {
        failures.add(new Failure(file.toString(), e.line(), e.column(), e.detail()));
      }
    }
    return new Termbase(concepts);
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

  private Report baselined(
      BaselineRun baseline, Report report, Checker checker, List<Document> documents)
      throws IOException {
    Baseline.Outcome outcome = baseline.apply(report, checker, documents, !comparison.isOfChange());
    if (comparison.prune()) {
      baseline.prune(outcome, documents);
    }
    return outcome.report();
  }

  private static Report caused(Report report, Checker checker, ManuscriptChange change)
      throws InterruptedException {
    if (report.findings().isEmpty()) {
      return report;
    }
    Report before = checker.checkWhole(change.before());
    return new ChangeStep(change, before.findings(), checker::isLocal).apply(report);
  }

  private void write(String text) throws IOException {
    if (settings.output().isPresent()) {
      OutputFile.write(settings.output().get(), text);
    } else {
      streams.out().print(text);
      streams.out().flush();
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

  private ExitCode exitCode(Report report) {
    if (!failures.isEmpty()) {
      return ExitCode.USAGE;
    }
    boolean reached =
        report.findings().stream()
            .anyMatch(finding -> settings.failOn().isReachedBy(finding.severity()));
    return reached ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
