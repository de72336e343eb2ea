package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.InputFiles;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.UnknownWord;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.settings.AcceptedList;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.report.WordsReporter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the words that no dictionary has and that are not reported as misspelled. */
@Command(
    name = "words",
    header = "List the words that are in no dictionary, the most frequent first.",
    description = {
      "",
      "Words that are probably misspelled are findings of `isogloss check` and are not listed."
    },
    footer = {
      "  isogloss words book/",
      "  isogloss words --min-count 3 --accept words.txt book/",
    })
final class WordsCommand extends ManuscriptCommand {

  /** The layouts of the list. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "print the list in this format (default: text)")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "write the list to FILE")
  private Path output;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      description = "list only words that occur at least N times (default: 1)")
  private int minCount = 1;

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = "add the listed words to FILE, a word list for `accept-from` in the settings")
  private Path accept;

  @ArgGroup(validate = false, heading = "%nGlossary:%n")
  private GlossaryOptions glossary = new GlossaryOptions();

  @Mixin private ThreadOptions threads;

  WordsCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (minCount < 1) {
      throw new UsageException("--min-count: %d, expected 1 or more".formatted(minCount));
    }
    RuleSelection rule = new RuleSelection(List.of("misspelled-word"), List.of());
    RunSettings settings =
        RunSettings.ofPage(
            input,
            glossary.files(),
            rule,
            OutputFile.replaceable("--output", output, format.name()),
            threads.count());
    ReportingRun run = new ReportingRun(streams, settings);
    return run.run(run.request().comparison(Comparison.NONE), this::page).code;
  }

  private String page(CheckResult result) {
    List<UnknownWord> words =
        result.report().words().stream().filter(word -> word.count() >= minCount).toList();
    if (accept != null) {
      requireNoManuscript(result);
      int added =
          OutputFile.addWords("--accept", accept, words.stream().map(UnknownWord::word).toList());
      streams.message("%s: %d added".formatted(accept, added));
      sayHowToUse(result);
    }
    WordsReporter reporter = new WordsReporter(result.documents());
    return format == Format.JSON
        ? reporter.json(words, Version.current())
        : reporter.table(words, streams.terminal().width());
  }

  /** A list in a folder is read as a manuscript until settings name it. */
  private void requireNoManuscript(CheckResult result) {
    try {
      InputFiles.of(result).requireOther("--accept", accept);
    } catch (UsageException e) {
      boolean mayBeList =
          DocumentFormat.ofName(accept.toString())
              .filter(format -> format == DocumentFormat.PLAIN_TEXT)
              .isPresent();
      Optional<String> todo = mayBeList ? missingSetting(result) : Optional.empty();
      String advice = todo.map(one -> "; if it is a list of words, " + one).orElse("");
      throw new UsageException(e.getMessage() + advice, e);
    }
  }

  /** A list has no effect until settings name it. */
  private void sayHowToUse(CheckResult result) {
    if (Files.exists(accept)) {
      missingSetting(result).ifPresent(todo -> streams.message("to use it, " + todo));
    }
  }

  /** What to add to the settings, if they do not name the list. */
  private Optional<String> missingSetting(CheckResult result) {
    List<DocumentId> documents = result.documents().stream().map(Document::id).toList();
    return new AcceptedList(accept).missingSetting(documents, input.config());
  }
}
