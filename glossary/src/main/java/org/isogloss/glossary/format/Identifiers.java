package org.isogloss.glossary.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids for the concepts of files that have none: the words of a term with hyphens between. */
final class Identifiers {

  private final Set<String> taken = new HashSet<>();

  static String of(String term) {
    String id = term.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    String bare = id.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "term" : bare;
  }

  /** Takes an id; false if it is taken already. */
  boolean take(String id) {
    return taken.add(id);
  }

  /** An id that no other concept has: with a number where the plain one is taken. */
  String unique(String term) {
    String plain = of(term);
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }
}
