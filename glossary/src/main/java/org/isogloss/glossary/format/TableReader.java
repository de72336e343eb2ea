package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** Makes concepts of the rows of a table: one a row, or one of all rows with the same id. */
final class TableReader {

  private static final Pattern SEMICOLON = Pattern.compile("(?<!&[#a-zA-Z0-9]{1,8});|；");

  private final Table table;
  private final TableLayout layout;
  private final ConceptIds ids = new ConceptIds();

  private final Map<String, ConceptRows> concepts = new LinkedHashMap<>();

  /** The ids that were made, by the first row of each concept. */
  private final Map<Integer, String> made = new HashMap<>();

  /** The rows by what they are about, in a table of one term a row by its key. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final Notes notes;
  private final RowGroups groups;

  TableReader(Table table, TableLayout layout, Notes notes) {
    this.table = table;
    this.layout = layout;
    this.notes = notes;
    this.groups = new RowGroups(table, layout);
  }

  Termbase parse() throws TermbaseException {
    // All ids that are given are taken before the first is made.
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      ids.take(cell(row, Column.Kind.ID));
    }
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      noteLength(row);
      read(row);
    }
    return new Termbase(concepts.values().stream().map(ConceptRows::concept).toList());
  }

  /** Tells of a row that does not fit the heading; blank cells too many are nothing to tell of. */
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
          longer ? "the rest is kept and not read" : "the rest is taken as empty");
    }
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
      place(key(concept.id(), language(row), term.text()), row);
      return;
    }
    place(concept.id(), row);
    boolean any = false;
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      if (column.kind() == Column.Kind.PREFERRED && raw(row, i).isBlank() && !groups.shares(row)) {
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

  private void place(String key, int row) {
    places.computeIfAbsent(key, rows -> new ArrayList<>()).add(row);
  }

  /** Where the rows of concepts, or of terms by their keys, lie in the table. */
  Map<String, List<Integer>> places() {
    return Collections.unmodifiableMap(places);
  }

  private void readTerms(int row, int cell, Column column, ConceptRows concept)
      throws TermbaseException {
    TermStatus status = status(row, column);
    String language = column.language().isEmpty() ? language(row) : column.language();
    String text = raw(row, cell);
    boolean single =
        column.kind() == Column.Kind.SOURCE_TERM || column.kind() == Column.Kind.TARGET_TERM;
    for (String form : single ? List.of(text) : forms(text)) {
      if (form.isBlank()) {
        String what = "empty " + status.label() + " term";
        throw table.error(row, cell, what, "a term on each side of '|'");
      }
      String bare = text.equals(form) ? form : form.strip();
      boolean described = layout.describes(column);
      Term term = described ? term(row, bare, status) : new Term(bare, status);
      concept.addOnce(language, term, row, this);
      // Of several translations in one cell the first is the one to use.
      boolean ranked =
          column.kind() == Column.Kind.TERM_IN_LANGUAGE && status == TermStatus.PREFERRED;
      status = ranked ? TermStatus.ADMITTED : status;
    }
  }

  /**
   * The terms of a cell: with | between, or with semicolons, which stand in no term but may end a
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
    String id = cell(row, Column.Kind.ID);
    if (!id.isEmpty()) {
      return concepts.computeIfAbsent(id, key -> new ConceptRows(key, false));
    }
    int first = groups.first(row);
    if (first < row) {
      return concepts.get(made.get(first));
    }
    String name =
        layout.has(Column.Kind.PREFERRED)
            ? cell(row, Column.Kind.PREFERRED).split("\\|", 2)[0]
            : naming(row);
    String next = ids.next(name.isBlank() ? naming(row) : name);
    made.put(row, next);
    return concepts.computeIfAbsent(next, key -> new ConceptRows(key, groups.shares(row)));
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
    if (tag.isEmpty()) {
      return LanguageSection.ENGLISH;
    }
    if (LanguageSection.isTag(tag)) {
      return tag;
    }
    return LanguageNames.tag(tag)
        .orElseThrow(
            () -> error(row, Column.Kind.LANGUAGE, "unknown language '" + tag + "'", "such as en"));
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
    List<Property> properties =
        new ArrayList<>(
            PropertyCells.parse(cell(row, Column.Kind.TERM_PROPERTIES))
                .orElseThrow(() -> unknown(row, Column.Kind.TERM_PROPERTIES, "[{name: value}]")));
    if (layout.has(Column.Kind.TERM)) {
      properties.addAll(others(row));
    }
    return new Term(
        text,
        status,
        partOfSpeech(row),
        TableValues.caseRule(cell(row, Column.Kind.CASE))
            .orElseThrow(() -> unknown(row, Column.Kind.CASE, "sensitive or any")),
        TableValues.truth(cell(row, Column.Kind.EXACT_FORM))
            .orElseThrow(() -> unknown(row, Column.Kind.EXACT_FORM, "true or false")),
        cell(row, Column.Kind.SOURCE),
        cell(row, Column.Kind.COMMENT),
        except.isEmpty() ? List.of() : new ArrayList<>(List.of(except.split("\\s*\\|\\s*"))),
        properties);
  }

  private PartOfSpeech partOfSpeech(int row) {
    String cell = cell(row, Column.Kind.PART_OF_SPEECH);
    if (cell.isEmpty()) {
      return PartOfSpeech.UNSPECIFIED;
    }
    Optional<PartOfSpeech> known = TermValues.partOfSpeech(cell);
    if (known.isEmpty()) {
      notes.add(
          ReadNote.Kind.PART_OF_SPEECH_UNKNOWN,
          () -> unknown(row, Column.Kind.PART_OF_SPEECH, "noun, verb and the like"),
          "read as other");
    }
    return known.orElse(PartOfSpeech.OTHER);
  }

  /** What the columns say that are not understood. */
  List<Property> others(int row) {
    List<Property> others = new ArrayList<>();
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      if (column.kind() == Column.Kind.OTHER && !raw(row, i).isBlank()) {
        others.add(new Property(column.heading(), raw(row, i).strip()));
      }
    }
    return others;
  }

  boolean isOfTerms() {
    return layout.has(Column.Kind.TERM);
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
