package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/** Makes the rows of a table of concepts. */
final class TableWriter {

  private final TermbaseFormat format;
  private final Warnings warnings;

  TableWriter(TermbaseFormat format, Warnings warnings) {
    this.format = format;
    this.warnings = warnings;
  }

  /** A header and one row a term, with the columns that the termbase has need of. */
  List<List<String>> rows(Termbase termbase) {
    List<List<String>> full = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      boolean firstOfConcept = true;
      for (LanguageSection section : concept.languages()) {
        boolean firstOfSection = true;
        for (Term term : section.terms()) {
          full.add(row(concept, firstOfConcept, section, firstOfSection, term));
          firstOfConcept = false;
          firstOfSection = false;
        }
      }
    }
    termbase.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
    return withoutEmptyColumns(full);
  }

  private static final List<Column.Kind> FULL =
      List.of(
          Column.Kind.ID,
          Column.Kind.SUBJECT,
          Column.Kind.DEFINITION,
          Column.Kind.NOTE,
          Column.Kind.LANGUAGE,
          Column.Kind.TERM,
          Column.Kind.STATUS,
          Column.Kind.PART_OF_SPEECH,
          Column.Kind.CASE,
          Column.Kind.EXACT_FORM,
          Column.Kind.SOURCE,
          Column.Kind.COMMENT,
          Column.Kind.EXCEPT,
          Column.Kind.LANGUAGE_DEFINITION,
          Column.Kind.LANGUAGE_NOTE,
          Column.Kind.CONCEPT_PROPERTIES,
          Column.Kind.LANGUAGE_PROPERTIES,
          Column.Kind.TERM_PROPERTIES);

  private static List<String> row(
      Concept concept, boolean newConcept, LanguageSection section, boolean newSection, Term term) {
    return List.of(
        concept.id(),
        newConcept ? concept.subject() : "",
        newConcept ? concept.definition() : "",
        newConcept ? concept.note() : "",
        section.language(),
        term.text(),
        term.status().label(),
        term.partOfSpeech().label(),
        term.caseRule() == CaseRule.ANY ? "" : term.caseRule().label(),
        term.exactForm() ? "true" : "",
        term.source(),
        term.comment(),
        String.join(" | ", term.except()),
        newSection ? section.definition() : "",
        newSection ? section.note() : "",
        newConcept ? PropertyCells.render(concept.properties()) : "",
        newSection ? PropertyCells.render(section.properties()) : "",
        PropertyCells.render(term.properties()));
  }

  private static List<List<String>> withoutEmptyColumns(List<List<String>> rows) {
    Set<Integer> kept = new LinkedHashSet<>();
    for (int i = 0; i < FULL.size(); i++) {
      int column = i;
      boolean needed =
          switch (FULL.get(i)) {
            case ID, TERM, STATUS -> true;
            case LANGUAGE ->
                rows.stream().anyMatch(row -> !row.get(column).equals(LanguageSection.ENGLISH));
            default -> rows.stream().anyMatch(row -> !row.get(column).isEmpty());
          };
      if (needed) {
        kept.add(i);
      }
    }
    List<List<String>> out = new ArrayList<>();
    out.add(kept.stream().map(i -> FULL.get(i).label().replace('-', ' ')).toList());
    rows.forEach(row -> out.add(kept.stream().map(row::get).toList()));
    return out;
  }

  /**
   * One row a concept in the given columns, without a header; what they cannot hold is warned of. A
   * layout of one row a term is not for this method.
   */
  List<List<String>> rows(Termbase termbase, TableLayout layout) {
    List<List<String>> rows = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      List<String> row = new ArrayList<>();
      for (Column column : layout.columns()) {
        row.add(cell(concept, column));
      }
      rows.add(row);
      warn(concept, layout);
    }
    return rows;
  }

  private String cell(Concept concept, Column column) {
    return switch (column.kind()) {
      case ID -> concept.id();
      case SUBJECT -> concept.subject();
      case DEFINITION -> concept.definition();
      case NOTE -> concept.note();
      case COMMENT -> comments(concept);
      case PREFERRED -> texts(concept.terms(), TermStatus.PREFERRED);
      case ADMITTED -> texts(concept.terms(), TermStatus.ADMITTED);
      case DEPRECATED -> texts(concept.terms(), TermStatus.DEPRECATED);
      case CONCEPT_PROPERTIES -> PropertyCells.render(concept.properties());
      case SOURCE_TERM, TARGET_TERM, TERM_IN_LANGUAGE ->
          concept
              .language(column.language())
              .map(section -> usable(section, column.kind()))
              .orElse("");
      default -> "";
    };
  }

  private static String texts(List<Term> terms, TermStatus status) {
    return terms.stream()
        .filter(term -> term.status() == status)
        .map(Term::text)
        .collect(Collectors.joining("|"));
  }

  private static String usable(LanguageSection section, Column.Kind kind) {
    List<String> texts =
        section.terms().stream()
            .filter(term -> term.status() != TermStatus.DEPRECATED)
            .map(Term::text)
            .toList();
    return kind == Column.Kind.TERM_IN_LANGUAGE
        ? String.join("|", texts)
        : texts.stream().findFirst().orElse("");
  }

  private static String comments(Concept concept) {
    return concept.languages().stream()
        .flatMap(section -> section.terms().stream())
        .map(Term::comment)
        .filter(comment -> !comment.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void warn(Concept concept, TableLayout layout) {
    lostUnless(layout, Column.Kind.SUBJECT, concept.subject());
    lostUnless(layout, Column.Kind.DEFINITION, concept.definition());
    lostUnless(layout, Column.Kind.NOTE, concept.note());
    lostUnless(layout, Column.Kind.CONCEPT_PROPERTIES, PropertyCells.render(concept.properties()));
    lostUnless(layout, Column.Kind.COMMENT, comments(concept));
    for (LanguageSection section : concept.languages()) {
      warnings.lost("definition of a language", section.definition(), format);
      warnings.lost("note of a language", section.note(), format);
      section.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
      boolean statuses = section.isEnglish() && layout.has(Column.Kind.PREFERRED);
      boolean column =
          layout.columns().stream().anyMatch(c -> c.language().equals(section.language()));
      if (!statuses && !column) {
        warnings.lost("language " + section.language(), "lost", format);
      }
      boolean first = true;
      for (Term term : section.terms()) {
        warn(term, statuses || (first && term.status() == TermStatus.PREFERRED));
        first = false;
      }
    }
  }

  private void warn(Term term, boolean held) {
    if (!held) {
      warnings.add(term.status().label() + " term", "may lose its status in " + format.label());
    }
    warnings.lost("part of speech", term.partOfSpeech().label(), format);
    warnings.lost("case rule", term.caseSensitive() ? "sensitive" : "", format);
    warnings.lost("exact form", term.exactForm() ? "true" : "", format);
    warnings.lost("source", term.source(), format);
    warnings.lost("except", String.join("", term.except()), format);
    term.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
  }

  private void lostUnless(TableLayout layout, Column.Kind kind, String value) {
    if (!layout.has(kind)) {
      warnings.lost(kind.label().replace('-', ' '), value, format);
    }
  }
}
