package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.TermListing;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.report.PairReporter;
import org.isogloss.report.TermsReporter;
import org.isogloss.rules.terms.RankedTerm;
import org.isogloss.rules.terms.TermAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the terms of a manuscript, as a basis for a glossary. */
@Command(
    name = "terms",
    header = "List the terms in manuscripts, and the concepts that have several names.",
    footer = {
      "  isogloss terms --top 30 paper.md",
      "  isogloss terms --context 3 'book/**/*.md'",
      "  isogloss terms --why \"soft power\" \"gentle power\" paper.md",
      "  isogloss terms --format tsv --output terms.tsv book/"
    })
final class TermsCommand extends ManuscriptCommand {

  /** The layouts of the list. */
  enum Format {
    TABLE,
    TSV,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "table|tsv|json",
      description = "print the list in this format (default: table)")
  private Format format = Format.TABLE;

  @Option(names = "--output", paramLabel = "FILE", description = "write the list to FILE")
  private Path output;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "list at most N terms (default: 100; 0 for all)")
  private int top = 100;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      description = "list only terms that occur at least N times (default: 2)")
  private int minCount = 2;

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "show each term in context, in up to N places")
  private int context;

  @Option(
      names = "--why",
      arity = "2",
      paramLabel = "TERM",
      description = "explain whether two terms compete, and why, instead of listing terms")
  private List<String> why = List.of();

  @Mixin private ThreadOptions threads;

  TermsCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (top < 0 || minCount < 1 || context < 0) {
      throw new UsageException(
          "expected 0 or more for --top and --context, and 1 or more for --min-count");
    }
    RunSettings settings = settings();
    TermListing listing = new TermListing();
    ReportingRun run = new ReportingRun(streams, settings);
    return run.run(
            run.request()
                .comparison(Comparison.NONE)
                .rules(CheckRequest.RuleSource.of(ruleSettings -> rules(listing))),
            result -> page(result, settings, listing))
        .code;
  }

  /** Only the list in JSON includes the report of the term-variants rule. */
  private List<Rule> rules(TermListing listing) {
    return format == Format.JSON && why.isEmpty() ? List.of(listing.rule()) : List.of();
  }

  private String page(CheckResult result, RunSettings settings, TermListing listing)
      throws InterruptedException {
    List<TermAnalysis.Terms> found =
        listing.of(result.documents(), settings.eachAlone(), settings.threads());
    if (!why.isEmpty()) {
      return PairReporter.render(why.get(0), why.get(1), found);
    }
    TermsReporter reporter = new TermsReporter(result.documents(), context);
    List<RankedTerm> terms = ranked(found);
    return switch (format) {
      case TABLE -> reporter.table(terms, streams.terminal().width());
      case TSV -> reporter.tsv(terms);
      case JSON -> reporter.json(result.report(), result.rules(), Version.current(), terms);
    };
  }

  private RunSettings settings() {
    RuleSelection rule = new RuleSelection(List.of("term-variants"), List.of());
    return RunSettings.ofPage(
        input,
        List.of(),
        rule,
        OutputFile.replaceable("--output", output, format.name()),
        threads.count());
  }

  private List<RankedTerm> ranked(List<TermAnalysis.Terms> manuscripts) {
    return manuscripts.stream()
        .flatMap(
            terms ->
                RankedTerm.byName(RankedTerm.rank(terms, minCount)).stream()
                    .limit(top == 0 ? Long.MAX_VALUE : top))
        .toList();
  }
}
