package org.isogloss.cli;

import org.isogloss.cli.glossary.GlossaryCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code isogloss COMMAND}. */
@Command(
    name = "isogloss",
    description = "Finds the same concept under several names in translated English.",
    mixinStandardHelpOptions = true,
    version = "isogloss " + Main.VERSION,
    subcommands = {
      CheckCommand.class,
      SegmentCommand.class,
      RulesCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  static final String VERSION = "0.1.0";

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(GlossaryCommand.line(paths -> ManuscriptFiles.read(paths).forGlossary()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          command.getErr().println("isogloss: internal error: " + e);
          if (Boolean.getBoolean("isogloss.debug")) {
            e.printStackTrace(command.getErr());
          }
          return ExitCode.INTERNAL.code;
        });
    return line.execute(args);
  }
}
