package org.isogloss.cli;

import java.io.IOException;
import java.util.Optional;
import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.StyleListing;
import org.isogloss.engine.fix.FixMode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** Checks manuscripts against the enabled rules and reports the findings. */
@Command(
    name = "check",
    header = "Check manuscripts and report findings.",
    description = {
      "",
      "All files are treated as one manuscript, in the order given. Files in a folder are read in"
          + " book order: ch2 before ch10."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings at or above the --fail-on severity",
      "1:findings at or above that severity",
      "2:invalid usage, or a file that cannot be read (the others are still checked)",
      "3:an internal error, or a check that could not be completed"
    },
    footer = {
      "  isogloss check paper.md",
      "  isogloss check --glossary terms.yaml --only term 'book/**/*.md'",
      "  isogloss check --skip languagetool/EN_A_VS_AN book/",
      "  isogloss check --since main book/",
      "  isogloss check --format json --output report.json book/",
      "  isogloss check --config strict.yaml book/",
      "  isogloss check --glossary terms.yaml --fix --dry-run book/",
      "  isogloss check --annotate review book/",
      "  isogloss check --report sarif=out.sarif --summary summary.md book/",
      "  pandoc paper.docx -t markdown | isogloss check -"
    })
final class CheckCommand extends ManuscriptCommand {

  @ArgGroup(validate = false, heading = "%nRules:%n")
  private RuleOptions rules = new RuleOptions();

  @ArgGroup(validate = false, heading = "%nGlossary:%n")
  private GlossaryOptions glossary = new GlossaryOptions();

  @ArgGroup(validate = false, heading = "%nNew findings only:%n")
  private ComparisonOptions comparison = new ComparisonOptions();

  @ArgGroup(validate = false, heading = "%nFixes:%n")
  private FixOptions fix = new FixOptions();

  @ArgGroup(validate = false, heading = "%nAnnotated copies:%n")
  private AnnotateOptions annotate = new AnnotateOptions();

  @ArgGroup(validate = false, heading = "%nReport:%n")
  private ReportOptions report = new ReportOptions();

  @ArgGroup(validate = false, heading = "%nCache:%n")
  private CacheOptions cache = new CacheOptions();

  CheckCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    RunSettings settings = RunSettings.resolve(input, glossary.files(), rules.selection(), report);
    Comparison against = comparison.comparison();
    FixMode mode = fix.mode();
    if (mode == FixMode.SHOW && against.prune()) {
      throw new UsageException("--prune: writes the baseline file, expected no --dry-run");
    }
    if (mode != FixMode.NONE && settings.stdinName().isPresent()) {
      throw new UsageException(
          "--fix: cannot fix the file named by --stdin-filename, which is not read; expected"
              + " only one of the two");
    }
    Optional<AnnotatedCopies> copies = annotate.copies();
    copies.ifPresent(some -> some.requireApart(settings.paths()));
    // The copies of an earlier run are not part of the manuscript.
    RunSettings without =
        copies.flatMap(AnnotatedCopies::pattern).map(settings::excluding).orElse(settings);
    ReportingRun run = new ReportingRun(streams, without, line(), copies);
    CheckRequest.Builder request = run.request().comparison(against).fix(mode).kept(cache.kept());
    // What an older version of the manuscript does is not its style.
    if (settings.showsStyle() && against.change().isEmpty()) {
      StyleListing styles = new StyleListing();
      return run.run(request.rules(styles.amongAllRules()), styles).code;
    }
    return run.run(request).code;
  }

  /** This command with the options for what is reported. */
  private ShellLine line() {
    ShellLine line =
        new ShellLine()
            .word("check")
            .options("--only", rules.selection().only())
            .options("--skip", rules.selection().skip());
    return comparison.addTo(line);
  }
}
