package org.isogloss.cli.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.engine.SelectedFiles;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.SettingsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which files in folders a command skips, besides those that the settings exclude. */
public final class ExcludeOption {

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "skip matching files in folders and globs, such as '*.old.md' or drafts/; may be"
              + " repeated")
  private List<String> exclude = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The patterns. */
  public List<String> patterns() {
    return List.copyOf(exclude);
  }

  /**
   * Reads manuscripts for a command without other settings.
   *
   * @param paths as the user gave them
   * @param in what {@code -} refers to
   * @param glossaries files in folders that are not manuscripts
   */
  public ManuscriptFiles read(List<String> paths, InputStream in, List<Path> glossaries) {
    CallerSettings settings =
        CallerSettings.NONE.withGlossaries(glossaries).withExclude(patterns());
    try {
      return SelectedFiles.of(paths, settings).read(StandardInput.unnamed(in), List.of());
    } catch (SettingsException e) {
      throw new ParameterException(command.commandLine(), String.join("\n", e.problems()), e);
    }
  }
}
