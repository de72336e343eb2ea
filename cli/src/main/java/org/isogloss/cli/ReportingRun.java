package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.InputFiles;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.CheckNote;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.ManuscriptCheck;
import org.isogloss.engine.RequestException;
import org.isogloss.engine.StyleListing;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.report.ReportFormat;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.NotReportableException;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.report.outcome.Rerun;

/** Checks the manuscripts named on the command line and reports, for all commands that check. */
final class ReportingRun {

  private final Streams streams;
  private final RunSettings settings;
  private final ShellLine command;
  private final Optional<AnnotatedCopies> copies;

  /** A run of a command that prints a page. */
  ReportingRun(Streams streams, RunSettings settings) {
    this(streams, settings, new ShellLine(), Optional.empty());
  }

  /**
   * @param command the command with the options that only it has and that determine what is checked
   * @param copies the annotated copies to write
   */
  ReportingRun(
      Streams streams, RunSettings settings, ShellLine command, Optional<AnnotatedCopies> copies) {
    this.streams = streams;
    this.settings = settings;
    this.command = command;
    this.copies = copies;
  }

  /** Turns the result of a run into the page that a command prints. */
  interface Page {
    String render(CheckResult result) throws IOException, InterruptedException;
  }

  /** Starts a request from the paths and the options that all commands share. */
  CheckRequest.Builder request() {
    return CheckRequest.of()
        .paths(settings.paths())
        .standardInput(new StandardInput(streams.in(), settings.stdinName()))
        .eachAlone(settings.eachAlone())
        .source(settings.source())
        .settings(settings.caller())
        .threads(settings.threads());
  }

  /**
   * Checks and reports. Files that cannot be read are reported on standard error; the rest are
   * still checked.
   *
   * @throws UsageException if the request cannot be met, or the report cannot be written
   */
  ExitCode run(CheckRequest.Builder request) throws InterruptedException, IOException {
    return run(request, new StyleListing());
  }

  /**
   * Checks and reports.
   *
   * @param styles collects the answers to the questions of house style while rules run
   * @throws UsageException if the request cannot be met, or the report cannot be written
   */
  ExitCode run(CheckRequest.Builder request, StyleListing styles)
      throws InterruptedException, IOException {
    requireOthers(InputFiles.named(settings.paths(), settings.source().paths()));
    requireNoManuscript();
    long start = System.nanoTime();
    Optional<CheckResult> checked = check(request);
    if (checked.isEmpty()) {
      return ExitCode.USAGE;
    }
    CheckResult result = checked.get();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome =
        Outcome.of(result, Version.current(), Path.of("").toAbsolutePath())
            .with(styles.byManuscript());
    // A diff replaces the report.
    boolean isDifference = result.fix().filter(fix -> fix.mode() == FixMode.SHOW).isPresent();
    requireOthers(InputFiles.of(result));
    if (!isDifference || settings.output().isPresent()) {
      report(outcome, layout(time));
    }
    writeFurther(outcome);
    copies.ifPresent(
        some -> some.write(outcome).forEach(line -> streams.message("--annotate: " + line)));
    return ended(result, namesFailures());
  }

  /** Checks, and prints a page instead of a report. */
  ExitCode run(CheckRequest.Builder request, Page page) throws InterruptedException, IOException {
    Optional<CheckResult> checked = check(request);
    if (checked.isEmpty()) {
      return ExitCode.USAGE;
    }
    requireOthers(InputFiles.of(checked.get()));
    write(page.render(checked.get()));
    return ended(checked.get(), false);
  }

  /** The result of the check; empty, after a message, if the settings cannot be used. */
  private Optional<CheckResult> check(CheckRequest.Builder request) throws InterruptedException {
    // What is named is known before a long check, and before anything is fixed.
    requireOthers(InputFiles.named(settings.paths(), settings.source().paths()));
    CheckResult result;
    try (ProgressLine progress = ProgressLine.on(streams, !settings.isQuiet())) {
      result = ManuscriptCheck.run(request.progress(progress).build());
    } catch (SettingsException e) {
      e.problems().forEach(streams::message);
      return Optional.empty();
    } catch (RequestException e) {
      throw new UsageException(option(e.part()) + ": " + e.getMessage(), e);
    }
    result.notes().forEach(this::print);
    List<Document> documents = result.documents();
    result.fix().ifPresent(fix -> new FixMessages(streams, documents).print(fix));
    return Optional.of(result);
  }

  /** The option or setting that caused the error. */
  private static String option(RequestException.Part part) {
    return switch (part) {
      case SINCE -> "--since";
      case STAGED -> "--staged";
      case BASELINE -> "--baseline";
      case PRUNE -> "--prune";
      case SOURCE -> "--source";
      case SOURCE_SETTING -> "source";
    };
  }

  private void print(CheckNote note) {
    switch (note.kind()) {
      case WARNING -> streams.message(note.text());
      case NOTE -> {
        if (!settings.isQuiet()) {
          streams.message("note: " + note.text());
        }
      }
    }
  }

  private void print(Failure failure) {
    streams.message(failure.toString());
    if (settings.verbosity() == RunSettings.Verbosity.DEBUG) {
      failure.cause().ifPresent(cause -> cause.printStackTrace(streams.err()));
    }
  }

  private void write(String text) {
    if (settings.output().isPresent()) {
      OutputFile.write("--output", settings.output().get(), text);
    } else {
      streams.out().print(text);
      streams.out().flush();
    }
  }

  private void report(Outcome outcome, Layout layout) throws IOException {
    if (settings.output().isPresent()) {
      OutputFile.write(
          "--output", settings.output().get(), bytes(settings.format(), outcome, layout));
    } else {
      write(settings.format().render(outcome, layout));
    }
  }

  /** Makes sure that nothing that is written replaces what was read. */
  private void requireOthers(InputFiles read) {
    settings.output().ifPresent(file -> read.requireOther("--output", file));
    settings.further().forEach(target -> read.requireOther("--report", target.file()));
    settings.summary().ifPresent(file -> read.requireOther("--summary", file));
  }

  /** Makes sure of it, too, for manuscripts that are not read. */
  private void requireNoManuscript() {
    settings
        .output()
        .ifPresent(file -> OutputFile.replaceable("--output", file, settings.format().label()));
    settings.further().forEach(target -> OutputFile.requireName("--report", target.file()));
    settings.summary().ifPresent(file -> OutputFile.requireName("--summary", file));
  }

  /** Whether the report names what could not be read where the messages would name it again. */
  private boolean namesFailures() {
    Terminal terminal = streams.terminal();
    return settings.format() == ReportFormat.TEXT
        && settings.output().isEmpty()
        && terminal.color()
        && terminal.live();
  }

  private static byte[] bytes(ReportFormat format, Outcome outcome, Layout layout)
      throws IOException {
    ReportOutput.Collected out = new ReportOutput.Collected();
    try {
      format.write(outcome, layout, out);
    } catch (NotReportableException e) {
      throw new UsageException(format.label() + " report: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }

  private void writeFurther(Outcome outcome) throws IOException {
    Layout layout = new Layout(Terminal.NONE.width(), false, Optional.empty());
    for (ReportTarget target : settings.further()) {
      OutputFile.write("--report", target.file(), bytes(target.format(), outcome, layout));
    }
    if (settings.summary().isPresent()) {
      OutputFile.append(
          "--summary", settings.summary().get(), ReportFormat.MARKDOWN.render(outcome, layout));
    }
  }

  /** Files never include the run time: the same input gives the same bytes. */
  private Layout layout(Duration time) {
    boolean shown = streams.terminal().color() && settings.output().isEmpty();
    boolean color =
        switch (settings.color()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> shown;
        };
    int width = settings.output().isPresent() ? Terminal.NONE.width() : streams.terminal().width();
    return new Layout(
        width,
        color,
        shown ? Optional.of(time) : Optional.empty(),
        !settings.isQuiet(),
        settings.view().detail(),
        settings.view().grouping(),
        settings.view().limit(),
        rerun());
  }

  /** The command lines with the options that determine what is checked. */
  private Rerun rerun() {
    CallerSettings caller = settings.caller();
    ShellLine input =
        new ShellLine()
            .options("--source", settings.source().paths())
            .option("--source-language", settings.source().language().map(LanguageTag::tag))
            .option("--language", caller.language())
            .option("--config", caller.config())
            .options("--glossary", caller.glossaries())
            .options("--exclude", caller.exclude())
            .flag("--each-alone", settings.eachAlone())
            .option("--stdin-filename", settings.stdinName())
            .paths(settings.paths());
    return new Rerun(
        command.toString(),
        !caller.rules().only().isEmpty(),
        caller.confidence(),
        input.toString());
  }

  /**
   * Reports failures and returns the exit code.
   *
   * @param named whether a report has named the failures on the same terminal
   */
  private ExitCode ended(CheckResult result, boolean named) {
    List<Failure> failures = result.failures();
    if (!named || settings.verbosity() == RunSettings.Verbosity.DEBUG) {
      failures.forEach(this::print);
    }
    if (!failures.isEmpty()) {
      return ExitCode.of(failures);
    }
    return result.reachesFailOn() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
