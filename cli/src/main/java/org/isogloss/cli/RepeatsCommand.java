package org.isogloss.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds repeated passages alone, without the slow start of a grammar checker. */
@Command(
    name = "repeats",
    description = "Finds repeated passages, verbatim or edited, and what changed between them.",
    mixinStandardHelpOptions = true)
final class RepeatsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--min-words",
      paramLabel = "N",
      description = "the shortest verbatim passage (default: 12); edited ones are longer in step")
  private int minWords = RepeatSettings.DEFAULT.verbatimWords();

  @Option(
      names = "--similarity",
      paramLabel = "SHARE",
      description = "the least share of equal words in an edited passage (default: 0.7)")
  private double similarity = RepeatSettings.DEFAULT.editedSimilarity();

  @Option(names = "--across-only", description = "only passages that stand in two files or more")
  private boolean acrossOnly;

  @Option(names = "--format", description = "text or json (default: text)", defaultValue = "text")
  private CheckCommand.Format format;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, or - for standard input")
  private List<String> paths;

  @Override
  public Integer call() throws InterruptedException {
    List<Rule> rules = List.of(new RepeatedPassageRule(new RepeatAnalysis(settings()), acrossOnly));
    ManuscriptFiles files = ManuscriptFiles.read(paths);
    Report report = new Linter(rules, 1).lint(List.of(files.documents()), files.failures());
    List<RuleInfo> infos = rules.stream().map(Rule::info).toList();
    spec.commandLine()
        .getOut()
        .print(
            format == CheckCommand.Format.JSON
                ? JsonReporter.render(report, infos)
                : TextReporter.render(report));
    spec.commandLine().getOut().flush();
    if (!report.failures().isEmpty()) {
      return ExitCode.USAGE.code;
    }
    boolean reached =
        report.findings().stream()
            .anyMatch(finding -> CheckCommand.FailOn.WARNING.isReachedBy(finding.severity()));
    return (reached ? ExitCode.FINDINGS : ExitCode.CLEAN).code;
  }

  private RepeatSettings settings() {
    if (minWords < RepeatSettings.DEFAULT.seedLength()) {
      throw new ParameterException(
          spec.commandLine(),
          "--min-words: expected " + RepeatSettings.DEFAULT.seedLength() + " or more: " + minWords);
    }
    if (!(similarity >= 0.5 && similarity <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--similarity: expected 0.5 to 1: " + similarity);
    }
    return RepeatSettings.DEFAULT.withMinWords(minWords).withSimilarity(similarity);
  }
}
