package org.isogloss.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.rule.NearestName;
import org.isogloss.report.text.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code isogloss COMMAND}. */
@Command(
    name = "isogloss",
    header = "Find inconsistencies in English manuscripts, especially translated ones.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss check paper.md                     check one paper",
      "  isogloss check --glossary terms.yaml book/  check a book against its glossary",
      "  isogloss explain term-variants              what a finding means and how to fix it",
      "",
      "`isogloss help COMMAND` lists all options of a command."
    })
final class IsoglossCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "print a stack trace if an internal error occurs")
  private boolean debug;

  /** Runs a command line and returns its exit code. */
  static int run(Streams streams, String... given) {
    Commands commands = new Commands(streams);
    String[] args = commands.withHelpOption(given);
    IsoglossCommand root = new IsoglossCommand();
    CommandLine line = new CommandLine(root);
    commands.addTo(line, args);
    line.setResourceBundle(new HelpTexts());
    line.setOut(streams.out());
    line.setErr(streams.err());
    line.setUsageHelpWidth(streams.terminal().width());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(IsoglossCommand::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> root.failed(streams, e));
    // Anything that follows would be taken for options, even after `--`.
    line.setExpandAtFiles(false);
    return finished(streams, root.executed(line, streams, args));
  }

  private int executed(CommandLine line, Streams streams, String... args) {
    Optional<String> ambiguous = DashedArguments.ambiguous(args);
    if (ambiguous.isPresent()) {
      streams.message(
          "'%s' is also the name of a file here, expected ./%s or a preceding -- if the file is meant"
              .formatted(ambiguous.get(), ambiguous.get()));
      return ExitCode.USAGE.code;
    }
    try {
      return line.execute(args);
    } catch (Throwable fault) {
      // Picocli passes on exceptions only; out of memory and stack overflow are errors.
      return crashed(streams, fault);
    }
  }

  /** An incomplete report is not a report: the exit code must not indicate findings. */
  private static int finished(Streams streams, int code) {
    int result = code;
    if (streams.out().checkError() && code != ExitCode.INTERNAL.code) {
      streams.message("cannot write to standard output, expected free disk space and an open pipe");
      result = ExitCode.USAGE.code;
    }
    streams.err().flush();
    return result;
  }

  boolean debug() {
    return debug;
  }

  /** Without a command, prints the list of commands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.USAGE.code;
  }

  /** Prints what is wrong and where to find help, never the whole usage text. */
  private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("isogloss: " + SafeText.of(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      List<String> known =
          List.copyOf(new TreeSet<>(command.getCommandSpec().optionsMap().keySet()));
      String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      command.getErr().println("Did you mean: " + NearestName.of(typed, known));
    } else {
      UnmatchedArgumentException.printSuggestions(e, command.getErr());
    }
    command.getErr().printf("Try `%s --help`.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE.code;
  }

  private int failed(Streams streams, Exception e) {
    if (e instanceof UsageException) {
      streams.message(e.getMessage());
      return ExitCode.USAGE.code;
    }
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return crashed(streams, e);
  }

  private int crashed(Streams streams, Throwable fault) {
    if (debug) {
      fault.printStackTrace(streams.err());
    } else {
      streams.message(Crash.describe(fault));
    }
    return ExitCode.INTERNAL.code;
  }
}
