package org.isogloss.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.engine.settings.SettingsPage;
import org.isogloss.engine.settings.SettingsSchema;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows settings: those that apply to a file, and the schema of isogloss.yaml. */
@Command(
    name = "config",
    header = "Show the settings that apply to a file, and the available settings.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss config show book/ch1.md",
      "  isogloss config schema > isogloss.schema.json"
    })
final class ConfigCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private final Streams streams;

  ConfigCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.USAGE.code;
  }

  @Command(
      name = "show",
      header = "Print all settings that apply to a file, and where each comes from.",
      mixinStandardHelpOptions = true,
      parameterListHeading = "%n",
      optionListHeading = "%nOptions:%n")
  int show(
      @Parameters(paramLabel = "PATH", description = "a manuscript or a folder") Path path,
      @Option(names = "--config", paramLabel = "FILE", description = "read only this settings file")
          Path config) {
    if (!Files.exists(path)) {
      throw new UsageException("no such file or folder: " + path + ", expected a manuscript");
    }
    try {
      streams.out().print(SafeText.page(SettingsPage.render(path, Optional.ofNullable(config))));
      return ExitCode.CLEAN.code;
    } catch (SettingsException e) {
      e.problems().forEach(streams::message);
      return ExitCode.USAGE.code;
    }
  }

  @Command(
      name = "schema",
      header = "Print the JSON Schema of isogloss.yaml.",
      mixinStandardHelpOptions = true)
  int schema() {
    streams.out().print(JsonText.of(SettingsSchema.render()));
    return ExitCode.CLEAN.code;
  }
}
