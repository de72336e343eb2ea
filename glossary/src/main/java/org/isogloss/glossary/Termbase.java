package org.isogloss.glossary;

import java.util.List;

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
}
