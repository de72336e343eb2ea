package org.isogloss.glossary;

import java.util.List;
import org.isogloss.core.cache.KeyParts;

/**
 * The agreed vocabulary of a project.
 *
 * @param concepts in the order of the file
 * @param properties the file's own properties
 */
public record Termbase(List<Concept> concepts, List<Property> properties) {

  public Termbase {
    concepts = List.copyOf(concepts);
    properties = List.copyOf(properties);
  }

  public Termbase(List<Concept> concepts) {
    this(concepts, List.of());
  }

  /** The number of terms in all languages. */
  public int termCount() {
    return concepts.stream()
        .flatMap(concept -> concept.languages().stream())
        .mapToInt(section -> section.terms().size())
        .sum();
  }

  /** Returns the same termbase with other concepts. */
  public Termbase with(List<Concept> others) {
    return new Termbase(others, properties);
  }

  /**
   * The same termbase for a text in one variety of English.
   *
   * @param variety a language tag, such as {@code en-GB}
   */
  public Termbase in(String variety) {
    return with(concepts.stream().map(concept -> concept.in(variety)).toList());
  }

  /** Adds all that it holds to the key of a result. */
  public void addTo(KeyParts key) {
    key.list(concepts, Termbase::add).list(properties, Termbase::add);
  }

  private static void add(KeyParts key, Concept concept) {
    key.add(concept.id()).add(concept.subject()).add(concept.definition()).add(concept.note());
    key.list(concept.languages(), Termbase::add).list(concept.properties(), Termbase::add);
  }

  private static void add(KeyParts key, LanguageSection section) {
    key.add(section.language()).add(section.definition()).add(section.note());
    key.list(section.terms(), Termbase::add).list(section.properties(), Termbase::add);
  }

  private static void add(KeyParts key, Term term) {
    key.add(term.text()).add(term.status()).add(term.partOfSpeech()).add(term.caseRule());
    key.add(String.valueOf(term.exactForm())).add(term.source()).add(term.comment());
    key.list(term.except(), KeyParts::add).list(term.properties(), Termbase::add);
  }

  private static void add(KeyParts key, Property property) {
    key.add(property.name()).add(property.value());
    key.list(property.details(), (to, detail) -> to.add(detail.name()).add(detail.value()));
  }
}
