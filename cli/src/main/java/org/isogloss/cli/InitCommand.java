package org.isogloss.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.core.file.FileConflictException;
import org.isogloss.engine.settings.SettingsCandidates;
import org.isogloss.engine.settings.SettingsTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented settings file. */
@Command(
    name = "init",
    header = "Write a starter isogloss.yaml in which every setting is explained.",
    description = {
      "",
      "The file names the glossaries and lists of accepted words found in the folder; everything"
          + " else in it is commented out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class InitCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "write the file to FOLDER (default: the current folder)")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "replace an existing file")
  private boolean force;

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new UsageException("no such folder: " + folder + ", expected a folder to write into");
    }
    Path file = folder.resolve("isogloss.yaml");
    SettingsCandidates found = SettingsCandidates.in(folder.toAbsolutePath());
    String text = SettingsTemplate.render(found.glossaries(), found.words());
    try {
      if (force) {
        OutputFile.write("--force", file, text);
      } else {
        AtomicFile.replace(file, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
      }
    } catch (FileConflictException e) {
      throw new UsageException(file + " already exists, expected --force to replace it", e);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ", expected a writable folder", e);
    }
    streams.say("wrote " + file);
    found.glossaries().forEach(glossary -> streams.say("  glossary " + glossary));
    found.words().forEach(words -> streams.say("  accepted words " + words));
    return ExitCode.CLEAN.code;
  }
}
