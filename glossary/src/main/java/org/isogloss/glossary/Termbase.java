package org.isogloss.glossary;

import java.util.List;

/**
 * The agreed vocabulary of a project.
 *
 * @param concepts in the order of the file
 */
public record Termbase(List<Concept> concepts) {

  public Termbase {
    concepts = List.copyOf(concepts);
  }
}
