package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.rules.RuleSettings;

/** Reads, checks and reports: what every command does that checks, with many rules or with one. */
final class CheckRun {

  private final Streams streams;
  private final RunSettings settings;
  private final List<Failure> failures = new ArrayList<>();
  private final Map<Path, List<Concept>> concepts = new HashMap<>();

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
  ExitCode run(Function<RuleSettings, List<Rule>> available)
      throws InterruptedException, IOException {
    return run(available, (outcome, time) -> settings.format().render(outcome, layout(time)));
  }

  /** Turns what a run found into text. */
  interface Rendering {
    String render(Outcome outcome, Duration time);
  }

  /** The same, with a layout that is not a report's usual one. */
  ExitCode run(Function<RuleSettings, List<Rule>> available, Rendering rendering)
      throws InterruptedException, IOException {
    long start = System.nanoTime();
    ManuscriptFiles files = ManuscriptFiles.read(settings.paths(), streams.in());
    ManuscriptSettings manuscript;
    try {
      List<DocumentId> ids = files.documents().stream().map(Document::id).toList();
      manuscript = ManuscriptSettings.of(ids, settings.line());
    } catch (SettingsException e) {
      e.problems().forEach(problem -> streams.err().println("isogloss: " + problem));
      return ExitCode.USAGE;
    }
    List<Document> documents = manuscript.inBookOrder(files.documents());
    List<Rule> rules = manuscript.rules(this::termbase, available);
    failures.addAll(files.failures());
    Report report = chosen(lint(rules, documents));
    List<RuleInfo> infos =
        rules.stream()
            .map(Rule::info)
            .distinct()
            .sorted(Comparator.comparing(RuleInfo::id))
            .toList();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome =
        new Outcome(report, documents, infos, Version.current(), Path.of("").toAbsolutePath());
    write(rendering.render(outcome, time));
    writeFurther(outcome);
    failures.forEach(failure -> streams.err().println("isogloss: " + failure));
    return exitCode(report, manuscript);
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
      return TermbaseReader.read(glossary).concepts();
    } catch (TermbaseException e) {
      failures.add(new Failure(glossary.toString(), e.line(), e.column(), e.detail()));
      return List.of();
    }
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
    return report.keeping(findings, report.withheld());
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
