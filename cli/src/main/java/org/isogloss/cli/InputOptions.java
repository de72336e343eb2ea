package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.ExcludeOption;
import org.isogloss.cli.input.SourceOption;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.engine.source.SourceSelection;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
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
        "files, folders, quoted globs such as 'book/**/*.md', or - for standard input"
      })
  private List<String> paths;

  @Option(names = "--each-alone", description = "treat each file as a separate manuscript")
  private boolean eachAlone;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "read settings only from FILE, not from any isogloss.yaml in or above the folders")
  private Path config;

  @Mixin private ExcludeOption exclude;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = VarietyConverter.class,
      description = "use this variety of English, such as en-GB; overrides the settings")
  private String language;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description =
          "treat standard input as the contents of this file, which determines its format,"
              + " settings and name")
  private String stdinName;

  @Mixin private SourceOption source;

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description = "the language of the source, such as zh (default: detected)")
  private LanguageTag sourceLanguage;

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
                      "'%s' is not a variety of English, expected one of %s"
                          .formatted(tag, String.join(", ", LanguageToolSettings.VARIETIES))));
    }
  }

  /** A language other than English. */
  static final class LanguageConverter implements ITypeConverter<LanguageTag> {
    @Override
    public LanguageTag convert(String tag) {
      return SourceSelection.language(tag)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is not the language of a source, expected %s"
                          .formatted(tag, SourceSelection.EXPECTED_LANGUAGE)));
    }
  }

  /** What the manuscripts were translated from. */
  SourceSelection source() {
    return new SourceSelection(source.paths(), Optional.ofNullable(sourceLanguage));
  }

  /** What to read; empty only for a command that does not need it. */
  List<String> paths() {
    return paths == null ? List.of() : paths;
  }

  /** The only settings file to read; empty if settings files are searched for. */
  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  /** Patterns for files that are skipped in folders. */
  List<String> exclude() {
    return exclude.patterns();
  }

  /** Empty if the settings decide. */
  Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** The file name given to standard input, if any. */
  Optional<String> stdinName() {
    return Optional.ofNullable(stdinName);
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return command.root().userObject() instanceof IsoglossCommand program && program.debug();
  }

  boolean eachAlone() {
    return eachAlone;
  }
}
