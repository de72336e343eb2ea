package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.CheckNote;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.ManuscriptCheck;
import org.isogloss.engine.RequestException;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.report.Layout;
import org.isogloss.report.MarkdownSummary;
import org.isogloss.report.Outcome;
import org.isogloss.report.ReportFormat;
import org.isogloss.report.ReportOutput;

/** Checks what a command line names, and reports: what every command does that checks. */
final class ReportingRun {

  private final Streams streams;
  private final RunSettings settings;

  ReportingRun(Streams streams, RunSettings settings) {
    this.streams = streams;
    this.settings = settings;
  }

  /** Turns what a run found into the page that a command prints. */
  interface Page {
    String render(CheckResult result) throws IOException, InterruptedException;
  }

  /** What a check of the paths, with the options that all commands share, starts from. */
  CheckRequest.Builder request() {
    return CheckRequest.of()
        .paths(settings.paths())
        .standardInput(new StandardInput(streams.in(), settings.stdinName()))
        .eachAlone(settings.eachAlone())
        .settings(settings.caller())
        .threads(settings.threads());
  }

  /**
   * Checks and reports; what cannot be read is told on standard error, and the rest still counts.
   *
   * @throws UsageException if the request cannot be met, or the report cannot be written
   */
  ExitCode run(CheckRequest.Builder request) throws InterruptedException, IOException {
    long start = System.nanoTime();
    Optional<CheckResult> checked = check(request);
    if (checked.isEmpty()) {
      return ExitCode.USAGE;
    }
    CheckResult result = checked.get();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome = Outcome.of(result, Version.current(), Path.of("").toAbsolutePath());
    // Differences stand in the place of the report.
    boolean isDifference = result.fix().filter(fix -> fix.mode() == FixMode.SHOW).isPresent();
    if (!isDifference || settings.output().isPresent()) {
      report(outcome, layout(time));
    }
    writeFurther(outcome);
    return ended(result);
  }

  /** Checks, and prints a page in place of a report. */
  ExitCode run(CheckRequest.Builder request, Page page) throws InterruptedException, IOException {
    Optional<CheckResult> checked = check(request);
    if (checked.isEmpty()) {
      return ExitCode.USAGE;
    }
    write(page.render(checked.get()));
    return ended(checked.get());
  }

  /** What came of the check; nothing, with a message, if the settings cannot be used. */
  private Optional<CheckResult> check(CheckRequest.Builder request) throws InterruptedException {
    CheckResult result;
    try (ProgressLine progress = ProgressLine.on(streams, !settings.isQuiet())) {
      result = ManuscriptCheck.run(request.progress(progress).build());
    } catch (SettingsException e) {
      e.problems().forEach(streams::tell);
      return Optional.empty();
    } catch (RequestException e) {
      throw new UsageException(option(e.part()) + ": " + e.getMessage(), e);
    }
    result.notes().forEach(this::tell);
    result.fix().ifPresent(fix -> new FixMessages(streams).tell(fix));
    return Optional.of(result);
  }

  /** What the user wrote that is at fault. */
  private static String option(RequestException.Part part) {
    return switch (part) {
      case SINCE -> "--since";
      case STAGED -> "--staged";
      case BASELINE -> "--baseline";
      case BASELINE_SETTING -> "baseline";
      case PRUNE -> "--prune";
    };
  }

  private void tell(CheckNote note) {
    switch (note.kind()) {
      case WARNING -> streams.tell(note.text());
      case NOTE -> {
        if (!settings.isQuiet()) {
          streams.tell("note: " + note.text());
        }
      }
    }
  }

  private void tell(Failure failure) {
    streams.tell(failure.toString());
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

  private static byte[] bytes(ReportFormat format, Outcome outcome, Layout layout)
      throws IOException {
    ReportOutput.Collected out = new ReportOutput.Collected();
    format.write(outcome, layout, out);
    return out.toByteArray();
  }

  private void writeFurther(Outcome outcome) throws IOException {
    Layout layout = new Layout(Terminal.NONE.width(), false, Optional.empty());
    for (ReportTarget target : settings.further()) {
      OutputFile.write("--report", target.file(), bytes(target.format(), outcome, layout));
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

  /** Tells what went wrong, and what that and the findings mean for the shell. */
  private ExitCode ended(CheckResult result) {
    List<Failure> failures = result.failures();
    failures.forEach(this::tell);
    if (!failures.isEmpty()) {
      return ExitCode.of(failures);
    }
    return result.reachesFailOn() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
