package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.cli.fix.Checked;
import org.isogloss.cli.fix.FixMode;
import org.isogloss.cli.input.ManuscriptFiles;
import org.isogloss.cli.report.Layout;
import org.isogloss.cli.report.MarkdownSummary;
import org.isogloss.cli.report.Outcome;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;

/** Reads, checks and reports: what every command does that checks, with many rules or with one. */
final class CheckRun {

  private final Streams streams;
  private final RunSettings settings;
  private final List<Failure> failures = new ArrayList<>();

  CheckRun(Streams streams, RunSettings settings) {
    this.streams = streams;
    this.settings = settings;
  }

  /**
   * Runs to the end; what cannot be read is told on standard error, and the rest still counts.
   *
   * @param available makes the rules, of which the settings choose
   * @throws UsageException if the report cannot be written
   */
  ExitCode run(Function<Termbase, List<Rule>> available) throws InterruptedException, IOException {
    return run(available, (outcome, time) -> settings.format().render(outcome, layout(time)));
  }

  /** Turns what a run found into text. */
  interface Rendering {
    String render(Outcome outcome, Duration time);
  }

  /** The same, with a layout that is not a report's usual one. */
  ExitCode run(Function<Termbase, List<Rule>> available, Rendering rendering)
      throws InterruptedException, IOException {
    long start = System.nanoTime();
    List<Rule> rules =
        available.apply(termbase()).stream()
            .filter(rule -> settings.rules().runs(rule.info().id()))
            .toList();
    ManuscriptFiles files = ManuscriptFiles.read(settings.paths(), streams.in());
    failures.addAll(files.failures());
    Checked checked = check(rules, files.documents());
    if (settings.fix() != FixMode.NONE) {
      checked =
          new FixRun(streams, documents -> check(rules, documents))
              .run(settings.fix(), checked, failures);
    }
    Report report = checked.report();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome =
        new Outcome(
            report, checked.documents(), rules, Version.current(), Path.of("").toAbsolutePath());
    // Differences stand in the place of the report.
    if (settings.fix() != FixMode.SHOW || settings.output().isPresent()) {
      write(rendering.render(outcome, time));
    }
    writeFurther(outcome);
    failures.forEach(failure -> streams.err().println("isogloss: " + failure));
    return exitCode(report);
  }

  private Checked check(List<Rule> rules, List<Document> documents) throws InterruptedException {
    Report all = lint(rules, documents);
    return new Checked(documents, all.findings(), chosen(all));
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

  private Report lint(List<Rule> rules, List<Document> documents) throws InterruptedException {
    List<List<Document>> manuscripts =
        settings.eachAlone() ? documents.stream().map(List::of).toList() : List.of(documents);
    try (ProgressLine progress = ProgressLine.on(streams)) {
      return new Linter(rules, settings.threads()).lint(manuscripts, failures, progress);
    }
  }

  /** The report without the parts of rules that are not wanted. */
  private Report chosen(Report report) {
    List<Finding> findings =
        report.findings().stream().filter(f -> settings.rules().keeps(f.ruleId())).toList();
    return new Report(report.documents(), findings, report.failures());
  }

  private void write(String text) throws IOException {
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
