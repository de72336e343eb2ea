package org.isogloss.cli;

import java.util.List;
import java.util.TreeSet;
import org.isogloss.cli.glossary.GlossaryCommand;
import org.isogloss.cli.settings.NearestName;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code isogloss COMMAND}. */
@Command(
    name = "isogloss",
    header = "Finds where a translated English manuscript is at odds with itself.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss check paper.md                     check one paper",
      "  isogloss check --glossary terms.yaml book/  check a book against its glossary",
      "  isogloss explain term-variants              what a finding means, and what to do",
      "",
      "`isogloss COMMAND --help` tells all options of a command."
    })
final class IsoglossCommand {

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Print the stack trace of an internal error.")
  private boolean debug;

  /** Runs a command line and returns its exit code. */
  static int run(Streams streams, String... args) {
    IsoglossCommand root = new IsoglossCommand();
    CommandLine line = new CommandLine(root);
    line.addSubcommand(new CheckCommand(streams));
    line.addSubcommand(new BaselineCommand(streams));
    line.addSubcommand(new RepeatsCommand(streams));
    line.addSubcommand(new TermsCommand(streams));
    line.addSubcommand(new RulesCommand(streams));
    line.addSubcommand(new ExplainCommand(streams));
    line.addSubcommand(new SegmentCommand(streams));
    line.addSubcommand("glossary", GlossaryCommand.line(streams.in(), new Version()));
    line.addSubcommand(new InitCommand(streams));
    line.addSubcommand(new ConfigCommand(streams));
    line.addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
    line.setResourceBundle(new HelpTexts());
    line.setOut(streams.out());
    line.setErr(streams.err());
    line.setUsageHelpWidth(streams.terminal().width());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(IsoglossCommand::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> root.internalError(e, command));
    try {
      return line.execute(args);
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  /** A line that says what is wrong, and where to read on: never the whole usage. */
  private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("isogloss: " + e.getMessage());
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

  private int internalError(Exception e, CommandLine command) {
    if (e instanceof UsageException) {
      command.getErr().println("isogloss: " + e.getMessage());
      return ExitCode.USAGE.code;
    }
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      command.getErr().println("isogloss: interrupted");
    } else if (debug) {
      e.printStackTrace(command.getErr());
    } else {
      command.getErr().println("isogloss: internal error: " + e + " (--debug shows where)");
    }
    return ExitCode.INTERNAL.code;
  }
}
