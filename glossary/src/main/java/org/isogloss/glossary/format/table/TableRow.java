package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;

/**
 * A table row to be written.
 *
 * @param concept its concept
 * @param section the language of its term
 * @param term its term; if a row has several, the first that its fields apply to
 * @param firstOfConcept whether it is the first row of the concept
 * @param firstOfSection whether it is the first row of the concept's language
 */
record TableRow(
    Concept concept,
    LanguageSection section,
    Term term,
    boolean firstOfConcept,
    boolean firstOfSection) {

  /** The rows of a table with one term per row. */
  static List<TableRow> ofEachTerm(Concept concept) {
    List<TableRow> rows = new ArrayList<>();
    for (LanguageSection section : concept.languages()) {
      boolean first = true;
      for (Term term : section.terms()) {
        rows.add(new TableRow(concept, section, term, rows.isEmpty(), first));
        first = false;
      }
    }
    return rows;
  }

  /** The row of a table with one concept per row. */
  static TableRow of(Concept concept, TableLayout layout) {
    List<TableRow> all = ofEachTerm(concept);
    List<Term> described =
        layout.columns().stream()
            .filter(layout::describes)
            .flatMap(column -> shown(concept, column, layout).stream())
            .toList();
    TableRow named =
        all.stream()
            .filter(row -> !described.isEmpty() && row.term().equals(described.get(0)))
            .findFirst()
            .orElse(all.get(0));
    return new TableRow(concept, named.section(), named.term(), true, true);
  }

  /** The terms of a concept in a column of terms, in order. */
  static List<Term> shown(Concept concept, Column column, TableLayout layout) {
    List<Term> terms = layout.terms(concept, column);
    return switch (column.kind()) {
      case PREFERRED -> of(terms, TermStatus.PREFERRED);
      case DEPRECATED -> of(terms, TermStatus.DEPRECATED);
      case ADMITTED -> {
        List<Term> elsewhere =
            layout.columns().stream()
                .filter(other -> other.isTarget() && other.kind() != Column.Kind.ADMITTED)
                .flatMap(other -> shown(concept, other, layout).stream())
                .toList();
        yield of(terms, TermStatus.ADMITTED).stream().filter(t -> !elsewhere.contains(t)).toList();
      }
      case SOURCE_TERM, TARGET_TERM -> usable(terms, column, layout).stream().limit(1).toList();
      case TERM_IN_LANGUAGE -> usable(terms, column, layout);
      default -> List.of();
    };
  }

  private static List<Term> usable(List<Term> terms, Column column, TableLayout layout) {
    List<Term> usable = terms.stream().filter(t -> t.status() != TermStatus.DEPRECATED).toList();
    if (usable.isEmpty() && layout.rates() && layout.describes(column)) {
      return terms;
    }
    List<Term> preferred = of(usable, TermStatus.PREFERRED);
    boolean apart = layout.has(Column.Kind.ADMITTED) && column.isTarget();
    return apart && !preferred.isEmpty() ? preferred : usable;
  }

  private static List<Term> of(List<Term> terms, TermStatus status) {
    return terms.stream().filter(term -> term.status() == status).toList();
  }

  /** Whether a row says the status of its term without a column for it. */
  boolean saysStatus(TableLayout layout) {
    return term.status() == TermStatus.PREFERRED
        || (term.status() == TermStatus.DEPRECATED && layout.has(Column.Kind.FORBIDDEN));
  }

  /** The value of the row in a column, even if a row above already has it. */
  String value(Column column, TableLayout layout) {
    return switch (column.kind()) {
      case IGNORED -> "";
      case OTHER -> other(column, layout);
      case PREFERRED, ADMITTED, DEPRECATED, SOURCE_TERM, TARGET_TERM, TERM_IN_LANGUAGE ->
          shown(concept, column, layout).stream().map(Term::text).collect(Collectors.joining("|"));
      default -> value(column.kind(), layout);
    };
  }

  /** The property with the name of a column. */
  private String other(Column column, TableLayout layout) {
    List<Property> all = layout.has(Column.Kind.TERM) ? term.properties() : concept.properties();
    return all.stream()
        .filter(property -> property.name().equals(column.heading()))
        .map(Property::value)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  /** The properties that have no column of their own. */
  private static String rest(List<Property> properties, boolean ofColumns, TableLayout layout) {
    List<Property> rest =
        properties.stream()
            .filter(
                property ->
                    !ofColumns
                        || !property.details().isEmpty()
                        || !layout.columns().contains(Column.other(property.name())))
            .toList();
    return PropertyCells.render(rest);
  }

  /** The value of a field of the concept, the language or the term. */
  String value(Column.Kind field, TableLayout layout) {
    boolean ofTerms = layout.has(Column.Kind.TERM);
    return switch (field) {
      case ID -> concept.id();
      case SUBJECT -> concept.subject();
      case DEFINITION -> concept.definition();
      case NOTE -> concept.note();
      case CONCEPT_PROPERTIES -> rest(concept.properties(), !ofTerms, layout);
      case LANGUAGE -> section.language();
      case LANGUAGE_DEFINITION -> section.definition();
      case LANGUAGE_NOTE -> section.note();
      case LANGUAGE_PROPERTIES -> PropertyCells.render(section.properties());
      case TERM -> term.text();
      case STATUS -> term.status().label();
      case FORBIDDEN -> term.status() == TermStatus.DEPRECATED ? "yes" : "no";
      case PART_OF_SPEECH -> term.partOfSpeech().label();
      case CASE -> term.caseRule() == CaseRule.ANY ? "" : term.caseRule().label();
      case EXACT_FORM -> term.exactForm() ? "true" : "";
      case SOURCE -> term.source();
      case COMMENT -> term.comment();
      case EXCEPT -> String.join(" | ", term.except());
      case TERM_PROPERTIES -> rest(term.properties(), ofTerms, layout);
      default -> throw new IllegalArgumentException(field + " does not contain a field of a term");
    };
  }

  /** The text of the row's cell: empty if a row above already has the value. */
  String cell(Column column, TableLayout layout) {
    boolean said =
        switch (column.kind()) {
          case SUBJECT, DEFINITION, NOTE, CONCEPT_PROPERTIES -> !firstOfConcept;
          case LANGUAGE_DEFINITION, LANGUAGE_NOTE, LANGUAGE_PROPERTIES -> !firstOfSection;
          default -> false;
        };
    return said ? "" : value(column, layout);
  }
}
