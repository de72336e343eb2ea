package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.DocumentId;
import org.isogloss.engine.baseline.Baseline;
import org.isogloss.engine.baseline.BaselineException;
import org.isogloss.engine.baseline.BaselineFile;
import org.isogloss.engine.decision.DecisionException;
import org.isogloss.engine.decision.DecisionFile;
import org.isogloss.engine.decision.IgnoredFindings;
import org.isogloss.engine.decision.Verdict;
import org.isogloss.engine.input.FileErrors;
import org.isogloss.engine.settings.ManuscriptSettings;
import org.isogloss.engine.settings.SettingsException;

/** Adds what readers have decided to ignore to the baseline. */
final class DecisionImport {

  private final Streams streams;
  private final List<Path> files;
  private final Optional<Path> output;

  /**
   * @param files the decisions
   * @param output the baseline; empty if the settings name it, or else it has its default name
   */
  DecisionImport(Streams streams, List<Path> files, Optional<Path> output) {
    this.streams = streams;
    this.files = List.copyOf(files);
    this.output = output;
  }

  /**
   * Imports all files, or none if one cannot be read. A row that cannot be used is reported, and
   * the others are imported.
   *
   * @throws UsageException if a file cannot be read, or the baseline cannot be read or written
   */
  ExitCode run(RunSettings settings) {
    if (!settings.paths().isEmpty()) {
      throw new UsageException("--import: nothing is checked, expected no PATH");
    }
    List<DecisionFile> read = new ArrayList<>();
    for (Path file : files) {
      try {
        read.add(DecisionFile.read(file));
      } catch (DecisionException e) {
        throw new UsageException("--import: " + e.getMessage(), e);
      }
    }
    Optional<Path> setting = Optional.empty();
    try {
      setting = setting(settings);
    } catch (SettingsException e) {
      e.problems().forEach(streams::message);
      if (output.isEmpty()) {
        return ExitCode.USAGE;
      }
    }
    Path baseline = output.orElse(setting.orElse(Path.of(BaselineFile.NAME)));
    Baseline.Addition addition;
    try {
      addition = IgnoredFindings.add(baseline, read);
    } catch (BaselineException e) {
      throw new UsageException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UsageException(
          "cannot write %s (%s), expected a file in a writable folder"
              .formatted(baseline, FileErrors.of(e)),
          e);
    }
    List<String> problems = read.stream().flatMap(file -> file.problems().stream()).toList();
    problems.forEach(streams::message);
    BaselineCommand.sayHowToUse(streams, baseline, setting);
    streams.say(summary(baseline, addition, read, problems.size()));
    streams.out().flush();
    return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  /** The baseline named in the settings. */
  private static Optional<Path> setting(RunSettings settings) throws SettingsException {
    // Standard input stands for a file in the current folder, whose settings apply.
    return ManuscriptSettings.of(List.of(DocumentId.STANDARD_INPUT), settings.caller()).baseline();
  }

  private static String summary(
      Path baseline, Baseline.Addition addition, List<DecisionFile> read, int unusable) {
    int added = addition.added();
    StringBuilder text = new StringBuilder();
    text.append(added).append(added == 1 ? " finding" : " findings");
    text.append(" added to ").append(baseline);
    append(text, addition.known(), "already there");
    append(text, unusable, "not added");
    append(text, read.stream().mapToInt(file -> file.count(Verdict.ACCEPT)).sum(), "accepted");
    append(text, read.stream().mapToInt(file -> file.count(Verdict.UNDECIDED)).sum(), "undecided");
    return text.toString();
  }

  private static void append(StringBuilder text, int count, String what) {
    if (count > 0) {
      text.append(", ").append(count).append(' ').append(what);
    }
  }
}
