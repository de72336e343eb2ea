package org.isogloss.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints the completion script of picocli, in which the values of options are those of the help:
 * the names of the constants in lower case.
 */
final class CompletionCommand extends AutoComplete.GenerateCompletion {

  /** The names of constants that a script offers for an option. */
  private static final Pattern VALUES = Pattern.compile("(?m)^ *local \\w+_option_args=\\(.*\\)");

  /** The name of a constant; other values are written as they are. */
  private static final Pattern CONSTANT = Pattern.compile("\"[A-Z][A-Z_]*\"");

  @Spec private CommandSpec command;

  @Override
  public void run() {
    CommandSpec root = command.root();
    String script = AutoComplete.bash(root.name(), root.commandLine());
    String small =
        VALUES
            .matcher(script)
            .replaceAll(
                line ->
                    Matcher.quoteReplacement(
                        CONSTANT
                            .matcher(line.group())
                            .replaceAll(value -> value.group().toLowerCase(Locale.ROOT))));
    // Not println: Bash does not read the line ends of Windows.
    command.commandLine().getOut().print(small + "\n");
    command.commandLine().getOut().flush();
  }
}
