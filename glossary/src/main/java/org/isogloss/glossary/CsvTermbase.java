package org.isogloss.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The CSV layout of a termbase: one concept a row, its id made from the preferred term. */
final class CsvTermbase {

  private static final List<String> COLUMNS =
      List.of("preferred", "admitted", "deprecated", "note");
  private static final String KNOWN = String.join(", ", COLUMNS);

  private final Path path;

  CsvTermbase(Path path) {
    this.path = path;
  }

  Termbase parse(String text) throws TermbaseException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    List<Concept> concepts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      try {
        Iterator<CSVRecord> rows = parser.iterator();
        if (!rows.hasNext()) {
          throw new TermbaseException(path, 1, 1, "the file is empty", "the columns " + KNOWN);
        }
        List<String> header = header(text, rows.next());
        while (rows.hasNext()) {
          concepts.add(concept(text, header, rows.next(), ids));
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        int line = Math.max(1, (int) parser.getCurrentLineNumber());
        throw new TermbaseException(
            path, line, 1, "not CSV: a quoted cell is not ended rightly", "well-formed CSV");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return new Termbase(concepts);
  }

  private List<String> header(String text, CSVRecord row) throws TermbaseException {
    List<String> header = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).strip();
      if (!COLUMNS.contains(name)) {
        throw error(text, row, i, "unknown column '" + name + "'", "one of " + KNOWN);
      }
      if (header.contains(name)) {
        throw error(text, row, i, "duplicate column '" + name + "'", "each column once");
      }
      header.add(name);
    }
    if (!header.contains("preferred")) {
      throw error(text, row, 0, "no column preferred", "the columns " + KNOWN);
    }
    return header;
  }

  private Concept concept(String text, List<String> header, CSVRecord row, Set<String> ids)
      throws TermbaseException {
    if (row.size() != header.size()) {
      int cell = Math.min(row.size() - 1, header.size());
      throw error(text, row, cell, row.size() + " cells in the row", header.size() + " cells");
    }
    int main = header.indexOf("preferred");
    String preferred = row.get(main).strip();
    if (preferred.isEmpty()) {
      throw error(text, row, main, "empty preferred term", "at least one character");
    }
    String id = preferred.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    if (!ids.add(id)) {
      throw error(text, row, main, "duplicate id '" + id + "'", "one row for each preferred term");
    }
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(preferred, TermStatus.PREFERRED, false));
    for (TermStatus status : List.of(TermStatus.ADMITTED, TermStatus.DEPRECATED)) {
      int cell = header.indexOf(status.label());
      if (cell >= 0 && !row.get(cell).isBlank()) {
        for (String form : row.get(cell).split("\\|", -1)) {
          if (form.isBlank()) {
            throw error(
                text, row, cell, "empty " + status.label() + " term", "a term on each side of '|'");
          }
          terms.add(new Term(form.strip(), status, false));
        }
      }
    }
    int note = header.indexOf("note");
    return new Concept(id, "", note < 0 ? "" : row.get(note).strip(), terms);
  }

  /** An error at the start of a cell. */
  private TermbaseException error(
      String text, CSVRecord row, int cell, String problem, String expected) {
    int at = (int) Math.min(row.getCharacterPosition(), text.length());
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    boolean quoted = false;
    for (int left = cell; left > 0 && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        left--;
      }
    }
    return TermbaseReader.at(path, text, at, problem, expected);
  }
}
