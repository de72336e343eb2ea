package org.isogloss.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The relation of a word form to its base, and the forms that English derives from a base by rule
 * or exception. All words are folded or in lower case.
 */
public enum Inflection {
  /** The base itself. */
  NONE,
  PLURAL,
  /** The base is a plural. */
  SINGULAR,
  /** {@code takes} */
  THIRD_PERSON,
  /** {@code took} */
  PAST,
  /** {@code taken} */
  PARTICIPLE,
  /** {@code taking} */
  GERUND;

  public boolean isOfNoun() {
    return this == PLURAL || this == SINGULAR;
  }

  public boolean isOfVerb() {
    return this != NONE && !isOfNoun();
  }

  /** The forms of a base in this inflection, the usual one first; empty if there are none. */
  public List<String> forms(String base) {
    return switch (this) {
      case NONE -> List.of(base);
      case PLURAL -> Nouns.plurals(base);
      case SINGULAR -> List.copyOf(Nouns.singulars(base));
      case THIRD_PERSON, PAST, PARTICIPLE, GERUND -> Verbs.forms(base, this);
    };
  }

  /**
   * The nouns of which a form may be the singular or plural, the most likely first: {@code matrix}
   * for {@code matrices}; for {@code redis}, {@code redis} and possibly {@code redi}.
   */
  public static Set<String> nounsOf(String form) {
    Set<String> nouns = new LinkedHashSet<>(Nouns.singulars(form));
    nouns.add(form);
    Nouns.unlikelySingular(form).ifPresent(nouns::add);
    return nouns;
  }

  /** Whether a form may be the participle of a verb that exists or is formed by rule. */
  public static boolean mayBeParticiple(String form) {
    return Verbs.isIrregularParticiple(form)
        || Verbs.bases(form).stream().anyMatch(base -> PARTICIPLE.forms(base).contains(form));
  }

  /**
   * The verbs of which a form may be the base, past, participle or the like, the most likely first.
   */
  public static Set<String> verbsOf(String form) {
    Set<String> verbs = new LinkedHashSet<>(Verbs.bases(form));
    verbs.add(form);
    return verbs;
  }
}
