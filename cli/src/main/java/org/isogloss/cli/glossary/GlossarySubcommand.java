package org.isogloss.cli.glossary;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TableOptions;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.TermbaseFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the subcommands share: how tables are read, and how a user's mistake is told. */
abstract class GlossarySubcommand implements Callable<Integer> {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;

  @Spec CommandSpec spec;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description =
          "what the columns of a table hold, from the left: source term, target term, en, zh,"
              + " status, comment and so on; - for a column to leave out")
  private List<String> columns = List.of();

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      defaultValue = "",
      description = "the language of source terms (default: by their script)")
  private String sourceLanguage = "";

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "the language of target terms (default: en)")
  private String targetLanguage = "en";

  TableOptions tables() {
    return new TableOptions(columns, sourceLanguage, targetLanguage);
  }

  TermbaseFile read(Path path) throws TermbaseException {
    return TermbaseFile.read(path, tables());
  }

  TermbaseFile read(Path path, Optional<TermbaseFormat> format) throws TermbaseException {
    return format.isPresent() ? TermbaseFile.read(path, format.get(), tables()) : read(path);
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  void warn(Path path, List<String> warnings) {
    warnings.forEach(warning -> err().println(path + ": warning: " + warning));
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

  /** The work of the command. */
  abstract int run() throws TermbaseException, IOException;

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (TermbaseException e) {
      err().println(e.getMessage());
    } catch (IOException e) {
      err().println(e.getMessage());
    } catch (IllegalArgumentException e) {
      err().println("isogloss: " + e.getMessage());
    } finally {
      out().flush();
      err().flush();
    }
    return USAGE;
  }
}
