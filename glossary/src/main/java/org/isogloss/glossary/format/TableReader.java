package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** Makes concepts of the rows of a table: one a row, or one of all rows with the same id. */
final class TableReader {

  private final Table table;
  private final TableLayout layout;
  private final ConceptIds ids = new ConceptIds();

  /** The ids of the rows that have none, each by its own preferred term alone. */
  private final Set<String> named = new HashSet<>();

  private final Map<String, ConceptRows> concepts = new LinkedHashMap<>();

  /** The rows by what they are about, in a table of one term a row by its key. */
  private final Map<String, Integer> places = new HashMap<>();

  TableReader(Table table, TableLayout layout) {
    this.table = table;
    this.layout = layout;
  }

  Termbase parse() throws TermbaseException {
    // All ids that are given are taken before the first is made.
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      ids.take(cell(row, Column.Kind.ID));
    }
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      int cells = table.rows().get(row).size();
      int wanted = layout.columns().size();
      if (cells > wanted || (cells < wanted && layout.header())) {
        int cell = Math.min(cells - 1, wanted);
        throw table.error(row, cell, cells + " cells in the row", wanted + " cells");
      }
      read(row);
    }
    return new Termbase(concepts.values().stream().map(ConceptRows::concept).toList());
  }

  private void read(int row) throws TermbaseException {
    ConceptRows concept = concept(row);
    concept.describe(row, this);
    if (layout.has(Column.Kind.TERM)) {
      int place = layout.of(Column.Kind.TERM);
      if (raw(row, place).isBlank()) {
        throw table.error(row, place, "empty term", "at least one character");
      }
      Term term = term(row, raw(row, place), status(row));
      concept.add(language(row), term, row, this);
      places.putIfAbsent(key(concept.id(), language(row), term.text()), row);
      return;
    }
    places.put(concept.id(), row);
    boolean any = false;
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      if (column.kind() == Column.Kind.PREFERRED && raw(row, i).isBlank()) {
        throw table.error(row, i, "empty preferred term", "at least one character");
      }
      if (column.kind().holdsTerms() && !raw(row, i).isBlank()) {
        readTerms(row, i, column, concept);
        any = true;
      }
    }
    if (!any) {
      throw table.error(row, 0, "a row without a term", "at least one term");
    }
  }

  /** What tells a row of one term from the others. */
  static String key(String concept, String language, String text) {
    return String.join("\n", concept, language, text);
  }

  /** Where the rows of concepts, or of terms by their keys, lie in the table. */
  Map<String, Integer> places() {
    return Collections.unmodifiableMap(places);
  }

  private void readTerms(int row, int cell, Column column, ConceptRows concept)
      throws TermbaseException {
    TermStatus status = status(row, column);
    String language = column.language().isEmpty() ? language(row) : column.language();
    String text = raw(row, cell);
    boolean single =
        column.kind() == Column.Kind.SOURCE_TERM || column.kind() == Column.Kind.TARGET_TERM;
    for (String form : single ? new String[] {text} : text.split("\\|", -1)) {
      if (form.isBlank()) {
        String what = "empty " + status.label() + " term";
        throw table.error(row, cell, what, "a term on each side of '|'");
      }
      String bare = text.equals(form) ? form : form.strip();
      boolean described = layout.describes(column);
      concept.add(
          language, described ? term(row, bare, status) : new Term(bare, status), row, this);
      // Of several translations in one cell the first is the one to use.
      boolean ranked = !column.language().isEmpty() && status == TermStatus.PREFERRED;
      status = ranked ? TermStatus.ADMITTED : status;
    }
  }

  private ConceptRows concept(int row) throws TermbaseException {
    String id = cell(row, Column.Kind.ID);
    if (!id.isEmpty()) {
      if (!layout.has(Column.Kind.TERM) && concepts.containsKey(id)) {
        throw error(row, Column.Kind.ID, "duplicate id '" + id + "'", "one row for each id");
      }
      return concepts.computeIfAbsent(id, ConceptRows::new);
    }
    if (layout.has(Column.Kind.PREFERRED)) {
      String preferred = cell(row, Column.Kind.PREFERRED).split("\\|", 2)[0];
      String made = ConceptIds.of(preferred);
      if (!preferred.isBlank() && !named.add(made)) {
        throw error(
            row,
            Column.Kind.PREFERRED,
            "duplicate id '" + made + "'",
            "one row for each preferred term");
      }
      return concepts.computeIfAbsent(ids.next(preferred), ConceptRows::new);
    }
    return concepts.computeIfAbsent(ids.next(naming(row)), ConceptRows::new);
  }

  /** The term that a concept without an id is named for: English where there is any. */
  private String naming(int row) {
    String found = "";
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      if (column.kind().namesConcepts() && !raw(row, i).isBlank()) {
        boolean english = column.language().isEmpty() || column.language().startsWith("en");
        found = found.isEmpty() || english ? raw(row, i) : found;
      }
    }
    return found;
  }

  private String language(int row) throws TermbaseException {
    String tag = cell(row, Column.Kind.LANGUAGE);
    if (!tag.isEmpty() && !LanguageSection.isTag(tag)) {
      throw error(row, Column.Kind.LANGUAGE, "unknown language '" + tag + "'", "such as en");
    }
    return tag.isEmpty() ? LanguageSection.ENGLISH : tag;
  }

  /** The status of a row; preferred where it says none. */
  private TermStatus status(int row) throws TermbaseException {
    return TableValues.status(cell(row, Column.Kind.STATUS))
        .orElseThrow(() -> unknown(row, Column.Kind.STATUS, "preferred, admitted, deprecated"));
  }

  /** The status of the terms in a column, which names it or leaves it to the row. */
  private TermStatus status(int row, Column column) throws TermbaseException {
    return switch (column.kind()) {
      case ADMITTED -> TermStatus.ADMITTED;
      case DEPRECATED -> TermStatus.DEPRECATED;
      case PREFERRED -> {
        if (status(row) != TermStatus.PREFERRED) {
          throw error(
              row,
              Column.Kind.STATUS,
              "status '" + cell(row, Column.Kind.STATUS) + "' of a preferred term",
              "preferred, or a column term");
        }
        yield TermStatus.PREFERRED;
      }
      default -> layout.describes(column) ? status(row) : TermStatus.PREFERRED;
    };
  }

  /** A term with what its row says of it. */
  private Term term(int row, String text, TermStatus status) throws TermbaseException {
    String except = cell(row, Column.Kind.EXCEPT);
    return new Term(
        text,
        status,
        TableValues.partOfSpeech(cell(row, Column.Kind.PART_OF_SPEECH))
            .orElseThrow(() -> unknown(row, Column.Kind.PART_OF_SPEECH, "noun, verb and the like")),
        TableValues.caseRule(cell(row, Column.Kind.CASE))
            .orElseThrow(() -> unknown(row, Column.Kind.CASE, "sensitive or any")),
        TableValues.truth(cell(row, Column.Kind.EXACT_FORM))
            .orElseThrow(() -> unknown(row, Column.Kind.EXACT_FORM, "true or false")),
        cell(row, Column.Kind.SOURCE),
        cell(row, Column.Kind.COMMENT),
        except.isEmpty() ? List.of() : new ArrayList<>(List.of(except.split("\\s*\\|\\s*"))),
        PropertyCells.parse(cell(row, Column.Kind.TERM_PROPERTIES))
            .orElseThrow(() -> unknown(row, Column.Kind.TERM_PROPERTIES, "[{name: value}]")));
  }

  TermbaseException unknown(int row, Column.Kind kind, String expected) {
    String name = kind.words();
    return error(row, kind, "unknown " + name + " '" + cell(row, kind) + "'", expected);
  }

  TermbaseException error(int row, Column.Kind kind, String problem, String expected) {
    return table.error(row, Math.max(0, layout.of(kind)), problem, expected);
  }

  /** The text of a column without blanks around it; empty where there is no such column. */
  String cell(int row, Column.Kind kind) {
    int place = layout.of(kind);
    return place < 0 ? "" : raw(row, place).strip();
  }

  private String raw(int row, int place) {
    List<String> cells = table.rows().get(row);
    return place < cells.size() ? cells.get(place) : "";
  }
}
