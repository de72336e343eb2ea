package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.engine.baseline.BaselineFile;
import org.isogloss.report.Outcome;
import org.isogloss.report.SafeText;
import org.isogloss.rules.BuiltInRules;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what is found today, so that later checks tell of what is new. */
@Command(
    name = "baseline",
    header = "Records today's findings, so that later checks report only new ones.",
    description = {
      "",
      "`isogloss check --baseline FILE` leaves out what is recorded and says how much of it is"
          + " gone; with --prune it takes out what is gone."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%nManuscripts:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss baseline book/",
      "  isogloss check --baseline " + BaselineFile.NAME + " book/"
    })
final class BaselineCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private InputOptions input;

  @ArgGroup(validate = false, heading = "%nRules:%n")
  private RuleOptions rules = new RuleOptions();

  @ArgGroup(validate = false, heading = "%nGlossary:%n")
  private GlossaryOptions glossary = new GlossaryOptions();

  @ArgGroup(validate = false, heading = "%nCache:%n")
  private CacheOptions cache = new CacheOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where the findings are recorded (default: the setting baseline, or "
              + BaselineFile.NAME
              + ").")
  private Path output;

  @Mixin private ThreadOptions threads;

  BaselineCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    RunSettings settings =
        RunSettings.ofPage(
            input, glossary.files(), rules.selection(), Optional.empty(), threads.count());
    return cache.with(
        streams,
        kept -> {
          CheckRun run = new CheckRun(streams, settings);
          return run.run(new BuiltInRules(kept)::with, (outcome, time) -> recorded(outcome, run))
              .code;
        });
  }

  private String recorded(Outcome outcome, CheckRun run) throws IOException {
    if (!outcome.report().failures().isEmpty()) {
      return "nothing recorded: not all files can be read and checked\n";
    }
    Path file =
        Optional.ofNullable(output).or(run::settingsBaseline).orElse(Path.of(BaselineFile.NAME));
    BaselineRun.record(file, outcome.report(), outcome.documents());
    int count = outcome.report().findings().size();
    return count
        + (count == 1 ? " finding" : " findings")
        + " recorded in "
        + SafeText.of(file.toString())
        + "\n";
  }
}
