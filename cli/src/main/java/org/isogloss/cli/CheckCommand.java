package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.rules.BuiltInRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks manuscripts and reports. */
@Command(
    name = "check",
    description = "Checks manuscripts and reports what it finds.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON
  }

  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean isReachedBy(Severity severity) {
      return this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0;
    }
  }

  @Spec private CommandSpec spec;

  @Option(names = "--format", description = "text or json (default: text)", defaultValue = "text")
  private Format format;

  @Option(names = "--output", paramLabel = "FILE", description = "write the report to this file")
  private Path output;

  @Option(names = "--skip", split = ",", paramLabel = "RULE", description = "leave out these rules")
  private List<String> skip = List.of();

  @Option(names = "--only", split = ",", paramLabel = "RULE", description = "run only these rules")
  private List<String> only = List.of();

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "a termbase, .yaml or .csv; may be given several times")
  private List<Path> glossaries = List.of();

  @Option(names = "--each-alone", description = "every file is a manuscript of its own")
  private boolean eachAlone;

  @Option(
      names = "--fail-on",
      description = "exit 1 at findings of: error, warning, info, never (default: warning)",
      defaultValue = "warning")
  private FailOn failOn;

  @Option(names = "--threads", description = "how many threads (default: one a processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, or - for standard input")
  private List<String> paths;

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads: expected 1 or more");
    }
    List<Failure> failures = new ArrayList<>();
    List<Rule> rules = chosen(termbase(failures));
    ManuscriptFiles files = ManuscriptFiles.read(paths);
    failures.addAll(files.failures());
    List<List<Document>> manuscripts =
        eachAlone ? files.documents().stream().map(List::of).toList() : List.of(files.documents());
    Report report = new Linter(rules, threads).lint(manuscripts, failures);
    List<RuleInfo> infos = rules.stream().map(Rule::info).toList();
    write(format == Format.JSON ? JsonReporter.render(report, infos) : TextReporter.render(report));
    return exitCode(report).code;
  }

  /** All termbases as one; what cannot be read is a failure, and the others still count. */
  private Termbase termbase(List<Failure> failures) {
    List<Concept> concepts = new ArrayList<>();
    for (Path file : glossaries) {
      try {
        concepts.addAll(TermbaseReader.read(file).concepts());
      } catch (TermbaseException e) {
        failures.add(new Failure(file.toString(), e.line(), e.column(), e.detail()));
      }
    }
    return new Termbase(concepts);
  }

  private List<Rule> chosen(Termbase termbase) {
    List<Rule> all = BuiltInRules.all(termbase);
    List<String> known = all.stream().map(rule -> rule.info().id()).toList();
    for (List<String> named : List.of(skip, only)) {
      for (String id : named) {
        if (!known.contains(id)) {
          throw new ParameterException(
              spec.commandLine(), "unknown rule: " + id + ", expected one of " + known);
        }
      }
    }
    return all.stream()
        .filter(rule -> only.isEmpty() || only.contains(rule.info().id()))
        .filter(rule -> !skip.contains(rule.info().id()))
        .toList();
  }

  private void write(String text) throws IOException {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    Path target = output.toAbsolutePath();
    Path part =
        target.resolveSibling(target.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      Files.writeString(part, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw new ParameterException(
          spec.commandLine(),
          "--output: cannot write "
              + output
              + " ("
              + e
              + "), expected a file in a writable folder");
    }
  }

  private ExitCode exitCode(Report report) {
    if (!report.failures().isEmpty()) {
      return ExitCode.USAGE;
    }
    boolean reached =
        report.findings().stream().anyMatch(finding -> failOn.isReachedBy(finding.severity()));
    return reached ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
