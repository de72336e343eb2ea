package org.isogloss.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids for new concepts: the words of a term with hyphens between, numbered where taken. */
public final class ConceptIds {

  /** The longest that an id is made, in UTF-16 code units. */
  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();

  /** The last number that was given to an id, so that a thousand homonyms are numbered in turn. */
  private final Map<String, Integer> numbers = new HashMap<>();

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
    if (bare.length() > LONGEST) {
      int cut = bare.lastIndexOf('-', LONGEST);
      int whole =
          bare.offsetByCodePoints(0, Math.min(LONGEST / 2, bare.codePointCount(0, bare.length())));
      bare = bare.substring(0, cut > 0 ? cut : whole);
    }
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
    while (!taken.add(id)) {
      id = plain + "-" + (numbers.merge(plain, 1, Integer::sum) + 1);
    }
    return id;
  }
}
