package org.isogloss.glossary;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids for new concepts: the words of a term with hyphens between, numbered where taken. */
public final class ConceptIds {

  private final Set<String> taken = new HashSet<>();

  /** No id is taken. */
  public ConceptIds() {}

  /**
   * @param termbase whose ids are taken
   */
  public ConceptIds(Termbase termbase) {
    termbase.concepts().forEach(concept -> take(concept.id()));
  }

  /** The id of a concept with this term where no other has it; never empty. */
  public static String of(String term) {
    String id = term.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    String bare = id.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "term" : bare;
  }

  /** Takes an id that a file gives; false if it is taken already. */
  public boolean take(String id) {
    return taken.add(id);
  }

  /** A new id for a concept with this term. */
  public String next(String term) {
    String plain = of(term);
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }
}
