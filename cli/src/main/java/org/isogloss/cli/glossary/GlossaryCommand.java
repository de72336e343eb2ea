package org.isogloss.cli.glossary;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps a glossary: {@code isogloss glossary SUBCOMMAND}. */
@Command(
    name = "glossary",
    description = "Keeps a glossary: converts, checks, compares, merges and changes it.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AcceptCommand.class,
      AddCommand.class,
      ConvertCommand.class,
      DiffCommand.class,
      LintCommand.class,
      MergeCommand.class
    })
public final class GlossaryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** The command with all its subcommands. */
  public static CommandLine line(Manuscripts manuscripts) {
    return new CommandLine(new GlossaryCommand()).addSubcommand(new AgreeCommand(manuscripts));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
