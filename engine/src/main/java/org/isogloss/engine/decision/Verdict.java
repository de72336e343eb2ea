package org.isogloss.engine.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader decided about a finding. */
public enum Verdict {
  /** It is right: the text should be changed, and the glossary may learn from it. */
  ACCEPT,
  /** It is not a fault here, and should not be reported again. */
  IGNORE,
  /** Nobody has decided yet. */
  UNDECIDED;

  /** What was expected in place of another word. */
  static final String EXPECTED = "accept, ignore or nothing";

  /** The word for it in a file; empty for {@link #UNDECIDED}. */
  public String word() {
    return this == UNDECIDED ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The decision that a word in a file stands for, ignoring case and surrounding spaces. */
  static Optional<Verdict> of(String word) {
    return Arrays.stream(values())
        .filter(verdict -> verdict.word().equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
