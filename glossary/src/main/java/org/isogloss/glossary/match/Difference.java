package org.isogloss.glossary.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** How a found form differs from the listed one, beyond grammatical inflection. */
public enum Difference {
  /** A hyphen, a space or nothing where another of the three is listed. */
  HYPHENATION,
  /** British instead of American spelling or vice versa. */
  SPELLING,
  /** An article inside the term is added or omitted. */
  ARTICLE,
  /** A possessive ending inside the term is added or omitted. */
  POSSESSIVE,
  /** A word inside the term differs in number. */
  NUMBER;

  /** All sets of differences: the bits of the index of a set encode its members. */
  private static final List<Set<Difference>> SETS =
      IntStream.range(0, 1 << values().length).mapToObj(Difference::set).toList();

  private static Set<Difference> set(int bits) {
    Set<Difference> set = EnumSet.allOf(Difference.class);
    set.removeIf(difference -> (difference.bit() & bits) == 0);
    return Collections.unmodifiableSet(set);
  }

  /** The differences whose bits are set. */
  static Set<Difference> of(int bits) {
    return SETS.get(bits);
  }

  /** The bit of this difference. */
  @SuppressWarnings("EnumOrdinal") // packed into bits that never leave the program
  int bit() {
    return 1 << ordinal();
  }

  /** The name in reports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
