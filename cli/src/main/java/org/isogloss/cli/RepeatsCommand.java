package org.isogloss.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.rules.RuleSettings;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds repeated passages only, without the slow start of the grammar checker. */
@Command(
    name = "repeats",
    header = "Find repeated passages, verbatim or edited, and what changed between them.",
    footer = {
      "  isogloss repeats book/",
      "  isogloss repeats --across-only --similarity 0.8 'book/**/*.md'"
    })
final class RepeatsCommand extends ManuscriptCommand {

  @Option(
      names = "--min-words",
      paramLabel = "N",
      description =
          "report verbatim passages of at least N words (default: ${bundle:repeats.min-words});"
              + " edited ones must be proportionally longer")
  private Integer minWords;

  @Option(
      names = "--similarity",
      paramLabel = "SHARE",
      description =
          "report edited passages in which at least this share of the words is unchanged"
              + " (default: ${bundle:repeats.similarity})")
  private Double similarity;

  @Option(
      names = "--across-only",
      description = "report only passages that occur in at least two files")
  private boolean acrossOnly;

  @ArgGroup(validate = false, heading = "%nReport:%n")
  private ReportOptions report = new ReportOptions();

  RepeatsCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    requirePossible();
    RuleSelection rule = new RuleSelection(List.of("repeated-passage"), List.of());
    RunSettings settings = RunSettings.resolve(input, List.of(), rule, report);
    ShellLine line =
        new ShellLine()
            .word("repeats")
            .option("--min-words", Optional.ofNullable(minWords))
            .option("--similarity", Optional.ofNullable(similarity))
            .flag("--across-only", acrossOnly);
    ReportingRun run = new ReportingRun(streams, settings, line, Optional.empty());
    return run.run(
            run.request()
                .comparison(Comparison.NONE)
                .rules(CheckRequest.RuleSource.of(configured -> List.of(rule(configured)))))
        .code;
  }

  private RepeatedPassageRule rule(RuleSettings configured) {
    OptionValues options = configured.options();
    if (minWords != null) {
      options = options.with(RepeatedPassageRule.MIN_WORDS, minWords);
    }
    if (similarity != null) {
      options = options.with(RepeatedPassageRule.SIMILARITY, similarity);
    }
    return new RepeatedPassageRule(
        new RepeatAnalysis(RepeatedPassageRule.settings(options)),
        acrossOnly || options.get(RepeatedPassageRule.ACROSS_ONLY));
  }

  private void requirePossible() {
    require(RepeatedPassageRule.MIN_WORDS, minWords);
    require(RepeatedPassageRule.SIMILARITY, similarity);
  }

  private static <T> void require(RuleOption<T> option, T value) {
    if (value != null && !option.type().accepts(value)) {
      throw new UsageException(
          "--%s: %s, expected %s".formatted(option.name(), value, option.type().expected()));
    }
  }
}
