package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** Makes concepts of the rows of a table: one a row, or one of all rows with the same id. */
final class TableReader {

  private final Table table;
  private final TableLayout layout;
  private final Identifiers ids = new Identifiers();
  private final Map<String, ConceptRows> concepts = new LinkedHashMap<>();

  TableReader(Table table, TableLayout layout) {
    this.table = table;
    this.layout = layout;
  }

  Termbase parse() throws TermbaseException {
    for (int row = layout.header() ? 1 : 0; row < table.rows().size(); row++) {
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
      String tag = cell(row, Column.Kind.LANGUAGE);
      if (!tag.isEmpty() && !LanguageSection.isTag(tag)) {
        throw error(row, Column.Kind.LANGUAGE, "unknown language '" + tag + "'", "such as en");
      }
      Term term = term(row);
      concept.add(tag.isEmpty() ? LanguageSection.ENGLISH : tag, term, row, this);
      return;
    }
    boolean any = false;
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      any |= readTerms(row, i, column, concept);
    }
    if (!any) {
      throw table.error(row, 0, "a row without a term", "at least one term");
    }
  }

  private boolean readTerms(int row, int cell, Column column, ConceptRows concept)
      throws TermbaseException {
    TermStatus status =
        switch (column.kind()) {
          case PREFERRED, SOURCE_TERM, TARGET_TERM, TERM_IN_LANGUAGE -> TermStatus.PREFERRED;
          case ADMITTED -> TermStatus.ADMITTED;
          case DEPRECATED -> TermStatus.DEPRECATED;
          default -> null;
        };
    String text = raw(row, cell);
    if (status == null || text.isBlank()) {
      if (column.kind() == Column.Kind.PREFERRED) {
        throw table.error(row, cell, "empty preferred term", "at least one character");
      }
      return false;
    }
    String language = column.language().isEmpty() ? LanguageSection.ENGLISH : column.language();
    boolean single =
        column.kind() == Column.Kind.SOURCE_TERM || column.kind() == Column.Kind.TARGET_TERM;
    for (String form : single ? new String[] {text} : text.split("\\|", -1)) {
      if (form.isBlank()) {
        String what = "empty " + status.label() + " term";
        throw table.error(row, cell, what, "a term on each side of '|'");
      }
      String bare = text.equals(form) ? form : form.strip();
      String comment =
          column.kind() == Column.Kind.TARGET_TERM ? cell(row, Column.Kind.COMMENT) : "";
      concept.add(
          language,
          new Term(
              bare,
              status,
              PartOfSpeech.UNSPECIFIED,
              CaseRule.ANY,
              false,
              "",
              comment,
              List.of(),
              List.of()),
          row,
          this);
      // Of several translations in one cell the first is the one to use.
      status = column.language().isEmpty() ? status : TermStatus.ADMITTED;
    }
    return true;
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
      String made = Identifiers.of(preferred);
      if (!preferred.isBlank() && !ids.take(made)) {
        throw error(
            row,
            Column.Kind.PREFERRED,
            "duplicate id '" + made + "'",
            "one row for each preferred term");
      }
      return concepts.computeIfAbsent(made, ConceptRows::new);
    }
    return concepts.computeIfAbsent(ids.unique(naming(row)), ConceptRows::new);
  }

  /** The term that a concept without an id is named for: English where there is any. */
  private String naming(int row) {
    String found = "";
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      if (column.kind().holdsTerms() && !raw(row, i).isBlank()) {
        boolean english = column.language().isEmpty() || column.language().startsWith("en");
        found = found.isEmpty() || english ? raw(row, i) : found;
      }
    }
    return found;
  }

  private Term term(int row) throws TermbaseException {
    int place = layout.of(Column.Kind.TERM);
    if (raw(row, place).isBlank()) {
      throw table.error(row, place, "empty term", "at least one character");
    }
    String except = cell(row, Column.Kind.EXCEPT);
    return new Term(
        raw(row, place),
        TableValues.status(cell(row, Column.Kind.STATUS))
            .orElseThrow(() -> unknown(row, Column.Kind.STATUS, "preferred, admitted, deprecated")),
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
    String name = kind.label().replace('-', ' ');
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
