package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.report.bitext.BitextReporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the sentences of a translation beside those of its source. */
@Command(
    name = "align",
    header = "Print the sentences of translations beside those of their sources.",
    description = {
      "",
      "Each line shows the confidence of a pair, from 0 to 1, and both places and texts. Text that"
          + " was added or left out in the translation has only one of them."
    },
    footer = {
      "  isogloss align --source zh/ en/",
      "  isogloss align --source zh/ --format tmx --output memory.tmx en/"
    })
final class AlignCommand extends ManuscriptCommand {

  /** The layouts of the list. */
  enum Format {
    TSV,
    TMX
  }

  @Option(
      names = "--format",
      paramLabel = "tsv|tmx",
      description = "print the pairs as a table or as a translation memory (default: tsv)")
  private Format format = Format.TSV;

  @Option(names = "--output", paramLabel = "FILE", description = "write the pairs to FILE")
  private Path output;

  @Mixin private ThreadOptions threads;

  AlignCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    RunSettings settings =
        RunSettings.ofPage(
            input,
            List.of(),
            RuleSelection.ALL,
            OutputFile.replaceable("--output", output, format.name()),
            threads.count());
    ReportingRun run = new ReportingRun(streams, settings);
    return run.run(
            run.request()
                .comparison(Comparison.NONE)
                .rules(CheckRequest.RuleSource.of(ruleSettings -> List.of())),
            this::page)
        .code;
  }

  private String page(CheckResult result) {
    if (result.documents().stream().allMatch(document -> document.bitext().isEmpty())) {
      throw new UsageException(
          "nothing to align, expected --source with the text that was translated, or bilingual"
              + " files");
    }
    BitextReporter reporter = new BitextReporter(result.documents());
    return switch (format) {
      case TSV -> reporter.tsv();
      case TMX -> reporter.tmx(Version.current());
    };
  }
}
