package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;

/**
 * Creates concepts from the rows of a table: one per row, or one from all rows with the same id.
 */
public final class TableReader {

  private static final Pattern SEMICOLON = Pattern.compile("(?<!&[#a-zA-Z0-9]{1,8});|；");

  private final Table table;
  private final TableLayout layout;
  private final ConceptIds ids = new ConceptIds();

  private final Map<String, ConceptRows> concepts = new LinkedHashMap<>();

  /** The generated ids, by the first row of each concept. */
  private final Map<Integer, String> made = new HashMap<>();

  /** The rows by concept; in a table with one term per row, by their key. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** The rows that were left out because they have no term. */
  private final List<Integer> skipped = new ArrayList<>();

  private final Notes notes;
  private final RowGroups groups;
  private final RowFields fields;

  public TableReader(Table table, TableLayout layout, Notes notes) {
    this.table = table;
    this.layout = layout;
    this.notes = notes;
    this.groups = new RowGroups(table, layout);
    this.fields = new RowFields(table, layout, notes);
  }

  public Termbase parse() throws TermbaseException {
    // All given ids are reserved before the first is generated.
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      ids.take(fields.cell(row, Column.Kind.ID));
    }
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      noteLength(row);
      read(row);
    }
    return new Termbase(
        concepts.values().stream()
            .filter(ConceptRows::hasTerms)
            .map(ConceptRows::concept)
            .toList());
  }

  /** Reports a row that does not fit the heading; extra blank cells are not reported. */
  private void noteLength(int row) {
    List<String> cells = table.rows().get(row);
    int wanted = layout.columns().size();
    boolean longer =
        cells.size() > wanted
            && cells.subList(wanted, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    if (longer || (cells.size() < wanted && layout.header())) {
      String found = cells.size() == 1 ? "1 cell" : cells.size() + " cells";
      notes.add(
          ReadNote.Kind.ROW_LENGTH,
          () ->
              table.error(
                  row,
                  Math.min(cells.size() - 1, wanted),
                  found + " in the row",
                  wanted + " cells"),
          longer ? "the rest is kept but not read" : "the rest is treated as empty");
    }
  }

  private void read(int row) throws TermbaseException {
    int term = layout.of(Column.Kind.TERM);
    if (term >= 0 ? fields.raw(row, term).isBlank() : filled(row).isEmpty()) {
      skip(row, term);
      return;
    }
    ConceptRows concept = concept(row);
    concept.describe(row, fields);
    if (term >= 0) {
      Term read = fields.term(row, fields.raw(row, term), fields.status(row));
      concept.add(fields.language(row), read, row, fields);
      place(key(concept.id(), fields.language(row), read.text()), row);
      return;
    }
    place(concept.id(), row);
    int preferred = layout.of(Column.Kind.PREFERRED);
    if (preferred >= 0 && !filled(row).contains(preferred) && !groups.shares(row)) {
      noteEmpty(row, preferred, "empty preferred term", "the other terms of the row are read");
    }
    for (int i : filled(row)) {
      readTerms(row, i, layout.columns().get(i), concept);
    }
  }

  /** Leaves out a row without a term, except for what it says about a concept that it names. */
  private void skip(int row, int term) throws TermbaseException {
    noteEmpty(row, Math.max(0, term), term < 0 ? "a row without a term" : "empty term", "skipped");
    skipped.add(row);
    if (!fields.cell(row, Column.Kind.ID).isEmpty()) {
      concept(row).describe(row, fields);
    }
  }

  private void noteEmpty(int row, int cell, String problem, String outcome) {
    notes.add(
        ReadNote.Kind.TERM_EMPTY,
        () -> table.error(row, cell, problem, "at least one character"),
        outcome);
  }

  /** The columns with terms in a row, in a table with one concept per row. */
  private List<Integer> filled(int row) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      if (column.kind().holdsTerms() && !isEmpty(fields.raw(row, i), column)) {
        filled.add(i);
      }
    }
    return filled;
  }

  /** The key that identifies a row with one term. */
  static String key(String concept, String language, String text) {
    return String.join("\n", concept, language, text);
  }

  private void place(String key, int row) {
    places.computeIfAbsent(key, rows -> new ArrayList<>()).add(row);
  }

  /** The indexes of the rows of concepts, or of terms by their keys, in the table. */
  Map<String, List<Integer>> places() {
    return Collections.unmodifiableMap(places);
  }

  /** The indexes of the rows without a term in the table. */
  List<Integer> skipped() {
    return Collections.unmodifiableList(skipped);
  }

  private void readTerms(int row, int cell, Column column, ConceptRows concept)
      throws TermbaseException {
    TermStatus status = status(row, column);
    String language = column.language().isEmpty() ? fields.language(row) : column.language();
    String text = fields.raw(row, cell);
    for (String form : isSingle(column) ? List.of(text) : forms(text)) {
      if (form.isBlank()) {
        noteEmpty(row, cell, "empty term beside '|'", "skipped");
        continue;
      }
      String bare = text.equals(form) ? form : form.strip();
      boolean described = layout.describes(column);
      Term term = described ? fields.term(row, bare, status) : new Term(bare, status);
      concept.addOnce(language, term, row, fields);
      // If a cell has several translations, the first is the preferred one.
      boolean ranked =
          column.kind() == Column.Kind.TERM_IN_LANGUAGE && status == TermStatus.PREFERRED;
      status = ranked ? TermStatus.ADMITTED : status;
    }
  }

  private static boolean isSingle(Column column) {
    return column.kind() == Column.Kind.SOURCE_TERM || column.kind() == Column.Kind.TARGET_TERM;
  }

  /** Whether a cell holds no term: nothing, or separators with nothing between. */
  private static boolean isEmpty(String cell, Column column) {
    return cell.isBlank() || (!isSingle(column) && forms(cell).stream().allMatch(String::isBlank));
  }

  /**
   * The terms of a cell: separated by |, or by semicolons, which occur in no term but may end a
   * character reference. A comma may be part of a term.
   */
  private static List<String> forms(String cell) {
    List<String> forms = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      String[] pieces = SEMICOLON.split(part);
      if (pieces.length == 1 || part.isBlank()) {
        forms.add(pieces.length == 1 ? pieces[0] : part);
      } else {
        Arrays.stream(pieces).filter(piece -> !piece.isBlank()).forEach(forms::add);
      }
    }
    return forms;
  }

  private ConceptRows concept(int row) throws TermbaseException {
    String id = fields.cell(row, Column.Kind.ID);
    if (!id.isEmpty()) {
      return concepts.computeIfAbsent(id, key -> new ConceptRows(key, false));
    }
    String known = made.get(groups.first(row));
    if (known != null) {
      return concepts.get(known);
    }
    int preferred = layout.of(Column.Kind.PREFERRED);
    boolean named = filled(row).contains(preferred);
    String name = named ? fields.raw(row, preferred).strip().split("\\|", 2)[0] : "";
    String next = ids.next(name.isBlank() ? naming(row) : name);
    made.put(groups.first(row), next);
    return concepts.computeIfAbsent(next, key -> new ConceptRows(key, groups.shares(row)));
  }

  /** The term that a concept without an id is named after: an English one if there is any. */
  private String naming(int row) {
    String found = "";
    String other = "";
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      boolean empty = isEmpty(fields.raw(row, i), column);
      if (column.kind().namesConcepts() && !empty) {
        boolean english = column.language().isEmpty() || column.language().startsWith("en");
        found = found.isEmpty() || english ? fields.raw(row, i) : found;
      } else if (column.kind().holdsTerms() && !empty && other.isEmpty()) {
        other = forms(fields.raw(row, i)).stream().findFirst().orElse("");
      }
    }
    return found.isEmpty() ? other : found;
  }

  /** The status of the terms in a column, given by the column or by the row. */
  private TermStatus status(int row, Column column) throws TermbaseException {
    return switch (column.kind()) {
      case ADMITTED -> TermStatus.ADMITTED;
      case DEPRECATED -> TermStatus.DEPRECATED;
      case PREFERRED -> {
        if (fields.status(row) != TermStatus.PREFERRED) {
          boolean said = !fields.cell(row, Column.Kind.STATUS).isEmpty();
          Column.Kind kind = said ? Column.Kind.STATUS : Column.Kind.FORBIDDEN;
          throw fields.error(
              row,
              kind,
              kind.words() + " '" + fields.cell(row, kind) + "' of a preferred term",
              "preferred, or a column term");
        }
        yield TermStatus.PREFERRED;
      }
      default -> layout.describes(column) ? fields.status(row) : TermStatus.PREFERRED;
    };
  }
}
