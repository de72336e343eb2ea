package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;

/** Small changes to a termbase. */
public final class TermbaseEdit {

  private TermbaseEdit() {}

  /**
   * Adds a term to a concept. A term with the same text takes its status, and its other values
   * where it has any; else it keeps its own.
   *
   * @throws IllegalArgumentException if there is no such concept
   */
  public static Termbase addTerm(Termbase termbase, String conceptId, String language, Term term) {
    List<Concept> concepts = new ArrayList<>(termbase.concepts());
    for (int i = 0; i < concepts.size(); i++) {
      if (concepts.get(i).id().equals(conceptId)) {
        concepts.set(i, withTerm(concepts.get(i), language, term));
        return termbase.with(concepts);
      }
    }
    throw new IllegalArgumentException("no concept '" + conceptId + "'");
  }

  private static Concept withTerm(Concept concept, String language, Term term) {
    List<LanguageSection> sections = new ArrayList<>(concept.languages());
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).language().equalsIgnoreCase(language)) {
        List<Term> terms = new ArrayList<>();
        boolean replaced = false;
        for (Term known : sections.get(i).terms()) {
          boolean same = known.text().equals(term.text());
          terms.add(same ? joined(known, term) : known);
          replaced |= same;
        }
        if (!replaced) {
          terms.add(term);
        }
        sections.set(i, sections.get(i).with(terms));
        return concept.with(sections);
      }
    }
    sections.add(new LanguageSection(language, List.of(term)));
    return concept.with(sections);
  }

  private static Term joined(Term known, Term term) {
    return new Term(
        known.text(),
        term.status(),
        term.partOfSpeech() == WordClass.UNSPECIFIED ? known.partOfSpeech() : term.partOfSpeech(),
        term.caseSensitive() ? term.caseRule() : known.caseRule(),
        term.exactForm() || known.exactForm(),
        term.source().isEmpty() ? known.source() : term.source(),
        term.comment().isEmpty() ? known.comment() : term.comment(),
        term.except().isEmpty() ? known.except() : term.except(),
        term.properties().isEmpty() ? known.properties() : term.properties());
  }

  /** Adds a concept at the end; its id is derived from its first term. */
  public static Termbase addConcept(
      Termbase termbase, String note, List<LanguageSection> sections) {
    String id = new ConceptIds(termbase).next(sections.get(0).terms().get(0).text());
    List<Concept> concepts = new ArrayList<>(termbase.concepts());
    concepts.add(new Concept(id, "", "", note, sections, List.of()));
    return termbase.with(concepts);
  }

  /** The first concept that has a term with this text in any language, ignoring case. */
  public static Optional<Concept> conceptOf(Termbase termbase, String text) {
    return termbase.concepts().stream()
        .filter(
            concept ->
                concept.languages().stream()
                    .flatMap(section -> section.terms().stream())
                    .anyMatch(term -> term.text().equalsIgnoreCase(text)))
        .findFirst();
  }
}
