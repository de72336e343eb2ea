package org.isogloss.glossary.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.table.TableOptions;

/** Reads texts as termbases in tests, and shows the result on one line. */
final class FoundTables {

  private FoundTables() {}

  static TermbaseFile read(Path folder, String name, String text, TableOptions options)
      throws Exception {
    Path path =
        Files.write(
            folder.resolve(name), text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    return TermbaseFile.read(path, options);
  }

  static TermbaseFile read(Path folder, String name, String text) throws Exception {
    return read(folder, name, text, TableOptions.DEFAULT);
  }

  /** Each concept as {@code id: en term preferred, en other deprecated}, bars between concepts. */
  static String shown(Termbase termbase) {
    return termbase.concepts().stream()
        .map(
            concept ->
                concept.id()
                    + ": "
                    + concept.languages().stream()
                        .flatMap(
                            section ->
                                section.terms().stream()
                                    .map(
                                        term ->
                                            section.language()
                                                + " "
                                                + term.text()
                                                + " "
                                                + term.status().label()))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" | "));
  }

  /** The notes, each with its place and code. */
  static List<String> notes(TermbaseFile file) {
    return file.notes().stream()
        .map(note -> note.line() + ":" + note.column() + " " + note.kind().code())
        .toList();
  }
}
