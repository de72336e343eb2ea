package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermbaseException;

/** A concept while its rows are being read. */
final class ConceptRows {

  private static final class Side {
    final String tag;
    final List<Term> terms = new ArrayList<>();
    final Set<Term> ofEarlierRows = new HashSet<>();
    int counted;
    String definition = "";
    String note = "";
    List<Property> properties = List.of();

    Side(String tag) {
      this.tag = tag;
    }
  }

  private final String id;
  private final boolean joins;
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private String subject = "";
  private String definition = "";
  private String note = "";
  private List<Property> properties = List.of();

  /**
   * @param joins whether differing values of two rows are joined because the rows were grouped; if
   *     not, they must agree
   */
  ConceptRows(String id, boolean joins) {
    this.id = id;
    this.joins = joins;
  }

  String id() {
    return id;
  }

  boolean hasTerms() {
    return !sides.isEmpty();
  }

  /** Takes the fields of the concept from a row; the values of two rows must agree. */
  void describe(int row, RowFields table) throws TermbaseException {
    for (Side side : sides.values()) {
      side.ofEarlierRows.addAll(side.terms.subList(side.counted, side.terms.size()));
      side.counted = side.terms.size();
    }
    subject = agreed(subject, row, Column.Kind.SUBJECT, table);
    definition = agreed(definition, row, Column.Kind.DEFINITION, table);
    note = agreed(note, row, Column.Kind.NOTE, table);
    List<Property> all =
        new ArrayList<>(agreed(properties, row, Column.Kind.CONCEPT_PROPERTIES, table));
    if (!table.isOfTerms()) {
      table.others(row).stream().filter(other -> !all.contains(other)).forEach(all::add);
    }
    properties = all;
  }

  /** Adds a term unless another row of the concept has the same text. */
  void addOnce(String language, Term term, int row, RowFields table) throws TermbaseException {
    Side side = sides.get(language.toLowerCase(Locale.ROOT));
    if (side == null || !side.ofEarlierRows.contains(term)) {
      add(language, term, row, table);
    }
  }

  /** Adds a term and takes the fields of its language. */
  void add(String language, Term term, int row, RowFields table) throws TermbaseException {
    Side side = sides.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> new Side(language));
    side.terms.add(term);
    side.definition = agreed(side.definition, row, Column.Kind.LANGUAGE_DEFINITION, table);
    side.note = agreed(side.note, row, Column.Kind.LANGUAGE_NOTE, table);
    side.properties = agreed(side.properties, row, Column.Kind.LANGUAGE_PROPERTIES, table);
  }

  private String agreed(String known, int row, Column.Kind kind, RowFields table)
      throws TermbaseException {
    String cell = table.cell(row, kind);
    boolean other = !known.isEmpty() && !cell.isEmpty() && !cell.equals(known);
    if (other && joins) {
      return known.contains(cell) ? known : known + " / " + cell;
    }
    if (other) {
      throw table.error(
          row,
          kind,
          "another " + kind.words() + " of concept '" + id + "'",
          "the same in all its rows, or none");
    }
    return cell.isEmpty() ? known : cell;
  }

  private List<Property> agreed(List<Property> known, int row, Column.Kind kind, RowFields table)
      throws TermbaseException {
    List<Property> found =
        PropertyCells.parse(table.cell(row, kind))
            .orElseThrow(() -> table.unknown(row, kind, "[{name: value}]"));
    return found.isEmpty() ? known : found;
  }

  Concept concept() {
    List<LanguageSection> languages = new ArrayList<>();
    sides
        .values()
        .forEach(
            side ->
                languages.add(
                    new LanguageSection(
                        side.tag, side.definition, side.note, side.terms, side.properties)));
    return new Concept(id, subject, definition, note, languages, properties);
  }
}
