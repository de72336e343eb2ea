package org.isogloss.rules.style.acronyms;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.lexicon.GeneralFrequency;

/** The acronyms that readers know without a definition. */
final class KnownAcronyms {

  /** How common an acronym is in general English that needs no definition. */
  private static final double COMMON = 0.4;

  private static final Set<String> LISTED =
      DataFile.groups(KnownAcronyms.class, "known-acronyms.txt").values().stream()
          .flatMap(lines -> lines.stream().flatMap(line -> Stream.of(line.split(" "))))
          .collect(Collectors.toUnmodifiableSet());

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private KnownAcronyms() {}

  /** Whether an acronym is listed, or is a common word of general English. */
  static boolean contains(String acronym) {
    return LISTED.contains(acronym) || FREQUENCY.of(acronym) >= COMMON;
  }
}
