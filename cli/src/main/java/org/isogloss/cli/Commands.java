package org.isogloss.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isogloss.cli.glossary.GlossaryCommand;
import picocli.CommandLine;

/**
 * The commands by their names, each made only if it is needed: to read the options of all takes a
 * good part of the time of a short check.
 */
final class Commands {

  private static final String COMPLETION = "generate-completion";

  private final Map<String, Supplier<?>> commands = new LinkedHashMap<>();

  Commands(Streams streams) {
    commands.put("check", () -> new CheckCommand(streams));
    commands.put("baseline", () -> BaselineCommand.line(streams));
    commands.put("repeats", () -> new RepeatsCommand(streams));
    commands.put("terms", () -> new TermsCommand(streams));
    commands.put("words", () -> new WordsCommand(streams));
    commands.put("style", () -> new StyleCommand(streams));
    commands.put("rules", () -> new RulesCommand(streams));
    commands.put("explain", () -> new ExplainCommand(streams));
    commands.put("align", () -> new AlignCommand(streams));
    commands.put("segment", () -> new SegmentCommand(streams));
    commands.put("glossary", () -> GlossaryCommand.line(streams.in(), new Version()));
    commands.put("init", () -> new InitCommand(streams));
    commands.put("config", () -> new ConfigCommand(streams));
    commands.put(COMPLETION, CompletionCommand::new);
  }

  /** {@code help glossary add} as {@code glossary add --help}; other arguments as they are. */
  String[] withHelpOption(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    List<String> asked = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
    if (asked.isEmpty() || commands.containsKey(asked.get(0))) {
      asked.add("--help");
    }
    return asked.toArray(String[]::new);
  }

  /**
   * Adds the command that the arguments name, or all: if they name none, for the list of commands
   * and the nearest name, and for the command that completes all others.
   */
  void addTo(CommandLine line, String... args) {
    Optional<String> named =
        Arrays.stream(args)
            .filter(argument -> !argument.startsWith("-"))
            .findFirst()
            .filter(commands::containsKey)
            .filter(name -> !name.equals(COMPLETION));
    commands.forEach(
        (name, command) -> {
          if (named.isEmpty() || named.get().equals(name)) {
            line.addSubcommand(name, command.get());
          }
        });
  }
}
