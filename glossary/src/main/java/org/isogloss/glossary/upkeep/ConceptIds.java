package org.isogloss.glossary.upkeep;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isogloss.glossary.Termbase;

/** Makes ids for new concepts: the words of a term with hyphens between, numbered where taken. */
public final class ConceptIds {

  private final Set<String> taken = new HashSet<>();

  /**
   * @param termbase whose ids are taken
   */
  public ConceptIds(Termbase termbase) {
    termbase.concepts().forEach(concept -> taken.add(concept.id()));
  }

  /** A new id for a concept with this term. */
  public String next(String term) {
    String name =
        term.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String plain = name.isEmpty() ? "term" : name;
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }
}
