package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermbaseException;

/** A concept while the rows of it are read. */
final class ConceptRows {

  private static final class Side {
    final List<Term> terms = new ArrayList<>();
    String definition = "";
    String note = "";
    List<Property> properties = List.of();
  }

  private final String id;
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private String subject = "";
  private String definition = "";
  private String note = "";
  private List<Property> properties = List.of();

  ConceptRows(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Takes the fields of the concept from a row; what two rows say must agree. */
  void describe(int row, TableReader table) throws TermbaseException {
    subject = agreed(subject, row, Column.Kind.SUBJECT, table);
    definition = agreed(definition, row, Column.Kind.DEFINITION, table);
    note = agreed(note, row, Column.Kind.NOTE, table);
    properties = agreed(properties, row, Column.Kind.CONCEPT_PROPERTIES, table);
  }

  /** Adds a term and takes the fields of its language. */
  void add(String language, Term term, int row, TableReader table) throws TermbaseException {
    Side side = sides.computeIfAbsent(language, tag -> new Side());
    side.terms.add(term);
    side.definition = agreed(side.definition, row, Column.Kind.LANGUAGE_DEFINITION, table);
    side.note = agreed(side.note, row, Column.Kind.LANGUAGE_NOTE, table);
    side.properties = agreed(side.properties, row, Column.Kind.LANGUAGE_PROPERTIES, table);
  }

  private String agreed(String known, int row, Column.Kind kind, TableReader table)
      throws TermbaseException {
    String cell = table.cell(row, kind);
    if (!known.isEmpty() && !cell.isEmpty() && !cell.equals(known)) {
      throw table.error(
          row,
          kind,
          "another " + kind.words() + " of concept '" + id + "'",
          "the same in all its rows, or none");
    }
    return cell.isEmpty() ? known : cell;
  }

  private List<Property> agreed(List<Property> known, int row, Column.Kind kind, TableReader table)
      throws TermbaseException {
    List<Property> found =
        PropertyCells.parse(table.cell(row, kind))
            .orElseThrow(() -> table.unknown(row, kind, "[{name: value}]"));
    return found.isEmpty() ? known : found;
  }

  Concept concept() {
    List<LanguageSection> languages = new ArrayList<>();
    sides.forEach(
        (tag, side) ->
            languages.add(
                new LanguageSection(tag, side.definition, side.note, side.terms, side.properties)));
    return new Concept(id, subject, definition, note, languages, properties);
  }
}
