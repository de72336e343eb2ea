package org.isogloss.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.cache.FileCache;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.OneFaultStep;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.baseline.BaselineException;
import org.isogloss.engine.baseline.RecordedBaseline;
import org.isogloss.engine.fix.CheckedManuscript;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.FixOutcome;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.output.OutputException;
import org.isogloss.engine.output.WholeFile;
import org.isogloss.engine.settings.SettingsException;

/**
 * Checks manuscripts: the single entry point for the command line, editors, build tools and other
 * programs.
 *
 * <p>A check prints nothing and never exits the process. A file that cannot be read, or a rule that
 * fails, is a {@link Failure} in the report, and everything else is still checked. To cancel a
 * check, interrupt the thread that runs it: its worker threads end, nothing more is written, and
 * {@link #run} throws {@link InterruptedException}. Files are written at the end, each completely
 * or not at all.
 */
public final class ManuscriptCheck {

  private final CheckRequest request;
  private final CheckInput input;
  private final List<CheckNote> notes = new ArrayList<>();

  private ManuscriptCheck(CheckRequest request, CheckInput input) {
    this.request = request;
    this.input = input;
    notes.addAll(input.notes());
  }

  /**
   * Reads, checks, compares and fixes, as requested.
   *
   * @throws SettingsException with every problem in the settings files; nothing is checked
   * @throws RequestException if the revision or baseline does not exist or cannot be used
   * @throws InterruptedException if the thread is interrupted
   */
  public static CheckResult run(CheckRequest request)
      throws SettingsException, RequestException, InterruptedException {
    List<CheckNote> ofCache = new ArrayList<>();
    CheckResult result;
    if (request.kept().isPresent()) {
      try (FileCache cache =
          request.kept().get().open(text -> ofCache.add(CheckNote.warning(text)))) {
        result = run(request, cache);
      }
    } else {
      result = run(request, ResultCache.NONE);
    }
    return result.with(ofCache);
  }

  private static CheckResult run(CheckRequest request, ResultCache cache)
      throws SettingsException, RequestException, InterruptedException {
    return new ManuscriptCheck(request, CheckInput.read(request)).result(cache);
  }

  private CheckResult result(ResultCache cache)
      throws SettingsException, RequestException, InterruptedException {
    Optional<Path> baselineSetting = input.settings().baseline();
    Optional<RecordedBaseline> baseline = baseline(baselineSetting);
    GlossaryFiles glossaries = GlossaryFiles.read(input.settings().glossaries());
    glossaries.warnings().forEach(warning -> notes.add(CheckNote.warning(warning)));
    List<Failure> failures = new ArrayList<>(input.failures());
    failures.addAll(glossaries.failures());
    List<Rule> rules = input.settings().rules(glossaries::merged, request.rules().using(cache));
    RuleRunner runner = new RuleRunner(request, input.settings(), input.source(), rules);
    VersionCheck check =
        new VersionCheck(
            runner,
            input.settings(),
            input.change(),
            baseline,
            ManuscriptFiles.meaning(request.paths()),
            request.progress());
    CheckedManuscript checked = check.of(input.documents(), failures);
    Optional<FixOutcome> fix = Optional.empty();
    if (request.fix() != FixMode.NONE) {
      ManuscriptFix.Result fixed =
          new ManuscriptFix(
                  request.fix(), check, runner::judgesPlaces, request.comparison().isOfStaged())
              .apply(checked, failures);
      checked = fixed.checked();
      failures = fixed.failures();
      fix = Optional.of(fixed.outcome());
    }
    Report report = withFailures(checked.report(), failures);
    if (request.comparison().prune()) {
      prune(baseline.orElseThrow(), check, checked, report.failures());
    }
    return new CheckResult(
        new OneFaultStep().apply(report),
        report.findings(),
        check.knownIn(checked),
        checked.documents(),
        runner.infos(),
        notes,
        fix,
        check.reachesFailOn(report.findings()),
        baselineSetting,
        Stream.of(
                input.settings().settingsFiles().stream(),
                input.settings().glossaries().stream(),
                input.source().files().stream(),
                baseline.map(RecordedBaseline::file).or(() -> baselineSetting).stream())
            .flatMap(files -> files)
            .toList());
  }

  private Optional<RecordedBaseline> baseline(Optional<Path> setting)
      throws SettingsException, RequestException {
    Comparison comparison = request.comparison();
    if (comparison.baseline().isPresent()) {
      try {
        return Optional.of(RecordedBaseline.read(comparison.baseline().get()));
      } catch (BaselineException e) {
        throw new RequestException(RequestException.Part.BASELINE, e.getMessage(), e);
      }
    }
    if (setting.isPresent() && comparison.usesSettings()) {
      try {
        return Optional.of(RecordedBaseline.read(setting.get()));
      } catch (BaselineException e) {
        throw input.settings().wrongBaseline(e.getMessage());
      }
    }
    if (comparison.prune()) {
      throw new RequestException(
          RequestException.Part.PRUNE,
          "no baseline to prune, expected --baseline FILE or the baseline setting");
    }
    return Optional.empty();
  }

  /** The report with all failures: those of the input first, then those of the steps. */
  private static Report withFailures(Report report, List<Failure> failures) {
    List<Failure> all = new ArrayList<>(failures);
    report.failures().stream().filter(failure -> !all.contains(failure)).forEach(all::add);
    return report.withFailures(all);
  }

  /** Writes the baseline without the findings that no longer occur. */
  private static void prune(
      RecordedBaseline baseline,
      VersionCheck check,
      CheckedManuscript checked,
      List<Failure> failures)
      throws RequestException {
    List<Document> documents = checked.documents();
    Optional<String> unseen = check.unseen(baseline, documents);
    if (!failures.isEmpty()) {
      throw new RequestException(
          RequestException.Part.PRUNE,
          "some files cannot be read, expected a check of the whole manuscript");
    }
    if (unseen.isPresent()) {
      throw new RequestException(
          RequestException.Part.PRUNE,
          (baseline.exists(unseen.get())
                  ? "the baseline covers %s, which was not read; expected all files in the baseline"
                  : "the baseline covers %s, which does not exist and may have been renamed;"
                      + " expected its folder, or a newly recorded baseline")
              .formatted(unseen.get()));
    }
    RecordedBaseline pruned =
        baseline.with(check.known(documents).orElseThrow().pruned(checked.found()), documents);
    try {
      WholeFile.write(pruned.file(), pruned.text().getBytes(StandardCharsets.UTF_8));
    } catch (OutputException e) {
      throw new RequestException(RequestException.Part.PRUNE, e.getMessage(), e);
    }
  }
}
