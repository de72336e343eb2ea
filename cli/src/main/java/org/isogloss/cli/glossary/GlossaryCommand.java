package org.isogloss.cli.glossary;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Maintains a glossary: {@code isogloss glossary SUBCOMMAND}. */
@Command(
    name = "glossary",
    header = "Maintain a glossary: extract, convert, check, compare, merge and edit it.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss glossary extract --output terms.yaml paper.md",
      "  isogloss glossary add terms.yaml \"mist bell\" --for \"fog bell\" --status deprecated",
      "  isogloss glossary lint terms.yaml",
      "  isogloss glossary agree terms.yaml book/",
      "",
      "`isogloss help glossary COMMAND` lists all options of a command."
    })
public final class GlossaryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private GlossaryCommand() {}

  /**
   * The command with all its subcommands.
   *
   * @param in the input that {@code -} refers to
   */
  public static CommandLine line(InputStream in, IVersionProvider version) {
    CommandLine line =
        new CommandLine(new GlossaryCommand())
            .addSubcommand(new ExtractCommand(in))
            .addSubcommand(new AddCommand())
            .addSubcommand(new AcceptCommand())
            .addSubcommand(new LintCommand())
            .addSubcommand(new AgreeCommand(in))
            .addSubcommand(new DiffCommand())
            .addSubcommand(new MergeCommand())
            .addSubcommand(new ConvertCommand());
    line.getCommandSpec().versionProvider(version);
    line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .forEach(subcommand -> subcommand.versionProvider(version));
    return line;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return GlossarySubcommand.USAGE;
  }
}
