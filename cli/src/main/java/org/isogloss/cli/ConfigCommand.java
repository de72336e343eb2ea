package org.isogloss.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.engine.settings.SettingsPage;
import org.isogloss.engine.settings.SettingsSchema;
import org.isogloss.report.JsonText;
import org.isogloss.report.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of settings: what holds for a file, and what may stand in isogloss.yaml. */
@Command(
    name = "config",
    header = "Shows the settings that hold for a file, and what settings there are.",
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
      header = "Prints all settings that hold for a file, and where each comes from.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "PATH", description = "A manuscript or a folder.") Path path,
      @Option(
              names = "--config",
              paramLabel = "FILE",
              description = "Read this settings file alone.")
          Path config) {
    if (!Files.exists(path)) {
      throw new UsageException("no such file or folder: " + path + ", expected a manuscript");
    }
    try {
      streams.out().print(SafeText.page(SettingsPage.render(path, Optional.ofNullable(config))));
      return ExitCode.CLEAN.code;
    } catch (SettingsException e) {
      e.problems().forEach(streams::tell);
      return ExitCode.USAGE.code;
    }
  }

  @Command(
      name = "schema",
      header = "Prints the JSON Schema of isogloss.yaml.",
      mixinStandardHelpOptions = true)
  int schema() {
    streams.out().print(JsonText.of(SettingsSchema.render()));
    return ExitCode.CLEAN.code;
  }
}
