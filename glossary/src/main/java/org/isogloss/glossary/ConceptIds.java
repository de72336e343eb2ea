package org.isogloss.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Creates ids for new concepts: the words of a term joined by hyphens, numbered if taken. */
public final class ConceptIds {

  /** The maximum length of a generated id, in UTF-16 code units. */
  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();

  /** The last number given to each id, so that a thousand homonyms are numbered consecutively. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** No id is taken. */
  public ConceptIds() {}

  /**
   * @param termbase whose ids are taken
   */
  public ConceptIds(Termbase termbase) {
    termbase.concepts().forEach(concept -> take(concept.id()));
  }

  /** The id of a concept with this term if it is free; never empty. */
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

  /** Whether an id is that of a concept with this term, perhaps with a number. */
  public static boolean isDerived(String id, String term) {
    String plain = of(term);
    return id.equals(plain)
        || (id.startsWith(plain + "-")
            && id.substring(plain.length() + 1).chars().allMatch(Character::isDigit));
  }

  /** Reserves an id from a file; returns false if it is already taken. */
  public boolean take(String id) {
    return taken.add(id);
  }

  /** Creates a new id for a concept with this term. */
  public String next(String term) {
    String plain = of(term);
    String id = plain;
    while (!taken.add(id)) {
      id = plain + "-" + (numbers.merge(plain, 1, Integer::sum) + 1);
    }
    return id;
  }
}
