package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.language.LanguageNames;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.TermValues;

/** The values of table rows by column. */
final class RowFields {

  private final Table table;
  private final TableLayout layout;
  private final Notes notes;

  RowFields(Table table, TableLayout layout, Notes notes) {
    this.table = table;
    this.layout = layout;
    this.notes = notes;
  }

  String language(int row) throws TermbaseException {
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

  /** The status of a row; preferred if it has none. */
  TermStatus status(int row) throws TermbaseException {
    boolean forbidden =
        TableValues.truth(cell(row, Column.Kind.FORBIDDEN))
            .orElseThrow(() -> unknown(row, Column.Kind.FORBIDDEN, "yes or no"));
    if (forbidden) {
      return TermStatus.DEPRECATED;
    }
    return TableValues.status(cell(row, Column.Kind.STATUS))
        .orElseThrow(() -> unknown(row, Column.Kind.STATUS, "preferred, admitted, deprecated"));
  }

  /** A term with the fields of its row. */
  Term term(int row, String text, TermStatus status) throws TermbaseException {
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

  private WordClass partOfSpeech(int row) {
    String cell = cell(row, Column.Kind.PART_OF_SPEECH);
    if (cell.isEmpty()) {
      return WordClass.UNSPECIFIED;
    }
    Optional<WordClass> known = TermValues.partOfSpeech(cell);
    if (known.isEmpty()) {
      notes.add(
          ReadNote.Kind.PART_OF_SPEECH_UNKNOWN,
          () -> unknown(row, Column.Kind.PART_OF_SPEECH, "a part of speech such as noun or verb"),
          "read as other");
    }
    return known.orElse(WordClass.OTHER);
  }

  /** The values of unrecognized columns. */
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

  /** The text of a column without surrounding spaces; empty if there is no such column. */
  String cell(int row, Column.Kind kind) {
    int place = layout.of(kind);
    return place < 0 ? "" : raw(row, place).strip();
  }

  String raw(int row, int place) {
    List<String> cells = table.rows().get(row);
    return place < cells.size() ? cells.get(place) : "";
  }
}
