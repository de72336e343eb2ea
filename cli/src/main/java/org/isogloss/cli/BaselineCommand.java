package org.isogloss.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.InputFiles;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.baseline.BaselineFile;
import org.isogloss.engine.baseline.RecordedBaseline;
import org.isogloss.report.text.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Records the current findings, or those that a reader has decided to ignore, so that later checks
 * report only new ones.
 */
@Command(
    name = "baseline",
    customSynopsis = {
      "isogloss baseline [OPTIONS] PATH...",
      "       isogloss baseline [OPTIONS] --import FILE"
    },
    header = "Record the current findings, so that later checks report only new ones.",
    description = {
      "",
      "`isogloss check --baseline FILE` omits recorded findings and counts those that no longer"
          + " occur; --prune removes these from the file.",
      "",
      "--import adds the findings marked ignore in a list (`isogloss check --report"
          + " xlsx=FILE`) to the baseline; nothing is checked."
    },
    footer = {
      "  isogloss baseline book/",
      "  isogloss baseline --import list.xlsx",
      "  isogloss check --baseline " + BaselineFile.NAME + " book/"
    })
final class BaselineCommand extends ManuscriptCommand {

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

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description =
          "add the findings marked ignore in this list (XLSX or CSV), or in the decisions"
              + " downloaded from a page (JSON); may be repeated")
  private List<Path> imported = List.of();

  @Mixin private ThreadOptions threads;

  @Spec private CommandSpec spec;

  BaselineCommand(Streams streams) {
    super(streams);
  }

  /** The command with its PATH optional, which other commands with the same options require. */
  static CommandLine line(Streams streams) {
    CommandLine line = new CommandLine(new BaselineCommand(streams));
    CommandSpec command = line.getCommandSpec();
    for (PositionalParamSpec paths : List.copyOf(command.positionalParameters())) {
      command.remove(paths);
      command.addPositional(
          PositionalParamSpec.builder(paths).arity("0..*").required(false).build());
    }
    return line;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    RunSettings settings =
        RunSettings.ofPage(
            input, glossary.files(), rules.selection(), Optional.empty(), threads.count());
    Optional<Path> baseline = OutputFile.replaceable("--output", output, "json");
    if (!imported.isEmpty()) {
      return new DecisionImport(streams, imported, baseline).run(settings).code;
    }
    if (settings.paths().isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Missing required parameter: 'PATH', or --import FILE");
    }
    ReportingRun run = new ReportingRun(streams, settings);
    return run.run(run.request().comparison(Comparison.NONE).kept(cache.kept()), this::recorded)
        .code;
  }

  /**
   * A baseline has no effect until settings or an option name it.
   *
   * @param setting the baseline named in the settings
   */
  static void sayHowToUse(Streams streams, Path file, Optional<Path> setting) {
    boolean isUsed =
        setting
            .map(named -> named.toAbsolutePath().normalize())
            .filter(file.toAbsolutePath().normalize()::equals)
            .isPresent();
    if (!isUsed) {
      streams.message(
          "to use it, set baseline: %s in isogloss.yaml, or check with --baseline %s"
              .formatted(file, file));
    }
  }

  private String recorded(CheckResult result) {
    if (!result.failures().isEmpty()) {
      // A glossary may be among them.
      return result.failures().stream()
          .map(failure -> SafeText.of(failure.path()))
          .distinct()
          .collect(joining(", ", "nothing recorded because of errors in ", "\n"));
    }
    Path file =
        Optional.ofNullable(output).or(result::baselineSetting).orElse(Path.of(BaselineFile.NAME));
    OutputFile.replaceable("--output", file, "json");
    InputFiles.of(result)
        .except(result.baselineSetting().stream().toList())
        .requireOther("--output", file);
    OutputFile.write(
        "--output", file, RecordedBaseline.of(file, result.documents(), result.found()).text());
    sayHowToUse(streams, file, result.baselineSetting());
    int count = result.report().findings().size();
    return count
        + (count == 1 ? " finding" : " findings")
        + " recorded in "
        + SafeText.of(file.toString())
        + "\n";
  }
}
