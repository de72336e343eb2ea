package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which manuscripts a command reads, and how. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Markdown and text files, folders, quoted globs such as 'book/**/*.md',"
            + " or - for standard input."
      })
  private List<String> paths;

  @Option(names = "--each-alone", description = "Every file is a manuscript of its own.")
  private boolean eachAlone;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Read this settings file instead of every isogloss.yaml in and above the folders.")
  private Path config;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Leave out of folders and globs what this matches, as drafts/ or '*.old.md'; may be given"
              + " several times.")
  private List<String> exclude = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = VarietyConverter.class,
      description = "The variety of English, such as en-GB, whatever the settings say.")
  private String language;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "The file that standard input stands for: its format, settings and name.")
  private String stdinName;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** A variety of English, in any case and with a hyphen or an underscore. */
  static final class VarietyConverter implements ITypeConverter<String> {
    @Override
    public String convert(String tag) {
      return LanguageToolSettings.VARIETIES.stream()
          .filter(variety -> variety.equalsIgnoreCase(tag.replace('_', '-')))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is no variety of English, expected one of %s"
                          .formatted(tag, String.join(", ", LanguageToolSettings.VARIETIES))));
    }
  }

  List<String> paths() {
    return paths;
  }

  /** The only settings file; empty where files are looked for. */
  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  /** Patterns of what is left out of folders. */
  List<String> exclude() {
    return List.copyOf(exclude);
  }

  /** Empty where the settings decide. */
  Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** What standard input stands for, if it has a name. */
  Optional<String> stdinName() {
    return Optional.ofNullable(stdinName);
  }

  /** Whether stack traces are asked for. */
  boolean debug() {
    return command.root().userObject() instanceof IsoglossCommand program && program.debug();
  }

  boolean eachAlone() {
    return eachAlone;
  }
}
