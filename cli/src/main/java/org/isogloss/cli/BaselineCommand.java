package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.core.lint.Finding;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.baseline.BaselineFile;
import org.isogloss.engine.baseline.RecordedBaseline;
import org.isogloss.report.SafeText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records the current findings, so that later checks report only new ones. */
@Command(
    name = "baseline",
    header = "Record the current findings, so that later checks report only new ones.",
    description = {
      "",
      "`isogloss check --baseline FILE` omits recorded findings and counts those that no longer"
          + " occur; --prune removes these from the file."
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
          "record the findings in FILE (default: "
              + BaselineFile.NAME
              + ", or the baseline setting if there is one)")
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
    ReportingRun run = new ReportingRun(streams, settings);
    return run.run(run.request().comparison(Comparison.NONE).kept(cache.kept()), this::recorded)
        .code;
  }

  private String recorded(CheckResult result) {
    if (!result.failures().isEmpty()) {
      return "nothing recorded: some files could not be read or checked\n";
    }
    Path file =
        Optional.ofNullable(output).or(result::baselineSetting).orElse(Path.of(BaselineFile.NAME));
    List<Finding> findings = result.report().findings();
    OutputFile.write(
        "--output", file, RecordedBaseline.of(file, result.documents(), findings).text());
    int count = findings.size();
    return count
        + (count == 1 ? " finding" : " findings")
        + " recorded in "
        + SafeText.of(file.toString())
        + "\n";
  }
}
