package org.isogloss.cli.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.engine.SelectedFiles;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.engine.source.SourceSelection;
import org.isogloss.engine.source.SourceTexts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What manuscripts were translated from. */
public final class SourceOption {

  @Option(
      names = "--source",
      paramLabel = "PATH",
      description =
          "the text that the manuscripts were translated from, as files or folders with the same"
              + " names; the sentences of both are aligned. May be repeated. Bilingual files need"
              + " no source")
  private List<String> source = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The files and folders, as the user gave them. */
  public List<String> paths() {
    return List.copyOf(source);
  }

  /**
   * Lays documents beside their sources, for a command without other settings.
   *
   * @param documents in book order
   * @param language the tag of the language of the sources; empty to detect it
   * @param messages takes what has no source, one sentence each
   */
  public List<Document> beside(
      List<Document> documents, String language, Consumer<String> messages) {
    if (source.isEmpty()) {
      return documents;
    }
    Optional<LanguageTag> tag = SourceSelection.language(language);
    if (!language.isEmpty() && tag.isEmpty()) {
      throw wrong(
          "--source-language: '%s' is not the language of a source, expected %s"
              .formatted(language, SourceSelection.EXPECTED_LANGUAGE));
    }
    SourceTexts texts = texts(new SourceSelection(source, tag));
    SourceTexts.Beside beside = texts.beside(texts.without(documents));
    beside.notes().forEach(messages);
    return beside.documents();
  }

  /**
   * The files that a command reads, and the sources that are files.
   *
   * @param read what it reads besides
   */
  public InputFiles and(InputFiles read) {
    return read.and(InputFiles.named(List.of(), source).others());
  }

  private SourceTexts texts(SourceSelection selection) {
    try {
      ManuscriptFiles files =
          SelectedFiles.of(selection.paths(), CallerSettings.NONE)
              .read(StandardInput.EMPTY, List.of());
      if (!files.failures().isEmpty()) {
        throw wrong("--source: " + files.failures().get(0));
      }
      return SourceTexts.of(files.documents(), selection);
    } catch (SettingsException e) {
      throw new ParameterException(command.commandLine(), String.join("\n", e.problems()), e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
