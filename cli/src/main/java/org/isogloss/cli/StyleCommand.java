package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.StyleListing;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.report.StyleSheetReporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the style sheet of manuscripts: how they answer each question of house style. */
@Command(
    name = "style",
    header =
        "Print the style sheet of manuscripts: what they do in most places, and where they differ.",
    description = {
      "",
      "With --format yaml, prints settings that pin the forms that the manuscript mostly uses."
    },
    footer = {"  isogloss style book/", "  isogloss style --format yaml book/"})
final class StyleCommand extends ManuscriptCommand {

  /** The layouts of the sheet. */
  enum Format {
    TEXT,
    JSON,
    YAML
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|yaml",
      description = "print the style sheet in this format (default: text)")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "write the style sheet to FILE")
  private Path output;

  @Mixin private ThreadOptions threads;

  StyleCommand(Streams streams) {
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
    StyleListing listing = new StyleListing();
    ReportingRun run = new ReportingRun(streams, settings);
    return run.run(
            run.request().comparison(Comparison.NONE).rules(listing.rules()),
            result -> page(result, listing))
        .code;
  }

  private String page(CheckResult result, StyleListing listing) {
    StyleSheetReporter reporter =
        new StyleSheetReporter(result.documents(), listing.byManuscript());
    return switch (format) {
      case TEXT -> reporter.text(streams.terminal().width());
      case JSON -> reporter.json(Version.current());
      case YAML -> reporter.yaml();
    };
  }
}
