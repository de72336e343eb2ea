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
import org.isogloss.engine.input.FileTrouble;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.report.SafeText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the subcommands share: how tables are read, and how a user's mistake is told. */
@Command(
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; of a command that looks for something: nothing found",
      "1:something found",
      "2:wrong usage, or a file that cannot be read or written; nothing was written",
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

  /** Reads a glossary and warns of what could not be read as it stands. */
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
    tell(path + ":" + note.line() + ":" + note.column() + ": warning: " + note.message());
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
    warnings.forEach(warning -> tell(path + ": warning: " + warning));
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

  /** The format in which a file is to be written. */
  Optional<TermbaseFormat> writtenFormat(String option, String name) {
    Optional<TermbaseFormat> found = format(option, name);
    if (found.filter(format -> !format.isWritten()).isPresent()) {
      throw wrong(
          option
              + ": "
              + name
              + " is read and not written, expected one of "
              + TermbaseFormat.writtenLabels());
    }
    return found;
  }

  /** What is said of a file to be written whose name tells no format. */
  ParameterException unnamed(Path path, String expected) {
    return wrong(path + ": the name tells no format, expected " + expected);
  }

  /** What may be written over: what lies there, if the user says so; else nothing. */
  static Optional<byte[]> replaceable(Path path, boolean force) throws IOException {
    return force && Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  /** The work of the command. */
  abstract int run() throws TermbaseException, IOException;

  /** Prints a line of results; nothing in its values commands a terminal or a log. */
  void print(String format, Object... values) {
    out().println(SafeText.line(String.format(Locale.ROOT, format, values)));
  }

  /** Tells a message of the program on standard error. */
  void tell(String message) {
    err().println("isogloss: " + SafeText.of(message));
  }

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (TermbaseException e) {
      tell(e.getMessage());
    } catch (FileSystemException e) {
      String trouble = FileTrouble.of(e);
      tell(e.getFile() + ": cannot be read or written (" + trouble + "), expected a usable file");
    } catch (IOException e) {
      tell(e.getMessage());
    } finally {
      out().flush();
      err().flush();
    }
    return USAGE;
  }
}
