package org.isogloss.cli.glossary;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.core.document.Document;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.engine.input.FileErrors;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.upkeep.TermbaseStore;
import org.isogloss.report.text.SafeText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the subcommands share: reading tables, and reporting usage errors. */
@Command(
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:success, and nothing to report",
      "1:contradictions (lint), changes (diff), conflicts (merge), less agreement (agree), or rows"
          + " that could not be added (accept --from)",
      "2:invalid usage, or a file that cannot be read or written; nothing was written",
      "3:an internal error"
    })
abstract class GlossarySubcommand implements Callable<Integer> {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;

  @Spec CommandSpec spec;

  @ArgGroup(validate = false, heading = "%nTables:%n", order = 100)
  private TableColumns tables = new TableColumns();

  TableOptions tables() {
    return tables.options(this);
  }

  TermbaseFile read(Path path) throws TermbaseException {
    return read(path, Optional.empty());
  }

  /** Reads a glossary and warns about entries that could not be used as written. */
  TermbaseFile read(Path path, Optional<TermbaseFormat> format) throws TermbaseException {
    TermbaseFile file = readQuietly(path, format);
    file.notes().forEach(note -> warn(path, note));
    return file;
  }

  TermbaseFile readQuietly(Path path, Optional<TermbaseFormat> format) throws TermbaseException {
    return format.isPresent()
        ? TermbaseFile.read(path, format.get(), tables())
        : TermbaseFile.read(path, tables());
  }

  void warn(Path path, ReadNote note) {
    message(path + ":" + note.line() + ":" + note.column() + ": warning: " + note.message());
  }

  static AnalyzedManuscript analyzed(List<Document> documents) {
    Segmenter segmenter = new Segmenter();
    return new AnalyzedManuscript(
        documents.stream()
            .map(document -> new AnalyzedDocument(document, segmenter.segment(document)))
            .toList());
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  void warn(Path path, List<String> warnings) {
    warnings.forEach(warning -> message(path + ": warning: " + warning));
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  Optional<TermbaseFormat> format(String option, String name) {
    if (name == null) {
      return Optional.empty();
    }
    return Optional.of(
        TermbaseFormat.of(name)
            .orElseThrow(
                () ->
                    wrong(
                        option
                            + ": unknown format "
                            + name
                            + ", expected one of "
                            + TermbaseFormat.labels())));
  }

  /** The format to write a file in. */
  Optional<TermbaseFormat> writtenFormat(String option, String name) {
    Optional<TermbaseFormat> found = format(option, name);
    if (found.filter(format -> !format.isWritten()).isPresent()) {
      throw wrong(
          option
              + ": "
              + name
              + " can be read but not written, expected one of "
              + TermbaseFormat.writtenLabels());
    }
    return found;
  }

  /** The error for an output file whose format cannot be determined from its name. */
  ParameterException unnamed(Path path, String expected) {
    return wrong(path + ": cannot determine the format from the name, expected " + expected);
  }

  /**
   * Changes a glossary, which is created if it does not exist, and warns of what its format could
   * not hold.
   */
  void change(Path path, TermbaseStore.Change change, TermbaseStore.Losses losses)
      throws TermbaseException, IOException {
    if (Files.exists(path)) {
      warn(path, TermbaseStore.update(path, tables(), change, losses));
      return;
    }
    TermbaseFormat format =
        TermbaseFile.formatOf(path, Optional.empty())
            .orElseThrow(() -> unnamed(path, "an ending such as .yaml or .csv"));
    Termbase changed = change.apply(new Termbase(List.of()));
    if (!changed.concepts().isEmpty()) {
      warn(path, TermbaseStore.write(path, changed, format, tables(), Optional.empty(), losses));
    }
  }

  /** The content that may be overwritten: the existing file with {@code --force}, or else none. */
  static Optional<byte[]> replaceable(Path path, boolean force) throws IOException {
    return force && Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  /** Runs the command and returns its exit code. */
  abstract int run() throws TermbaseException, IOException;

  /** Prints a line of results, without terminal or log control sequences. */
  void print(String format, Object... values) {
    out().println(SafeText.line(String.format(Locale.ROOT, format, values)));
  }

  /** Prints a message on standard error. */
  void message(String message) {
    err().println("isogloss: " + SafeText.of(message));
  }

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (TermbaseException e) {
      message(e.getMessage());
    } catch (FileSystemException e) {
      String trouble = FileErrors.of(e);
      message(
          e.getFile()
              + ": cannot be read or written ("
              + trouble
              + "), expected a readable and writable file");
    } catch (IOException e) {
      message(e.getMessage());
    } finally {
      out().flush();
      err().flush();
    }
    return USAGE;
  }
}
