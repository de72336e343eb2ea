package org.isogloss.core.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How certain a finding is, whatever its severity: a wrong number is bad, and a spelling error is
 * not, but either may be certain or doubtful. From the least to the most.
 */
public enum Confidence {
  /** More often wrong than right; worth a look in a careful edit. */
  LOW,
  /** More often right than wrong. */
  MEDIUM,
  /** Right in nine of ten. */
  HIGH;

  /** Its name in reports and settings. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The confidence with a name, ignoring case. */
  public static Optional<Confidence> ofLabel(String label) {
    return Arrays.stream(values()).filter(c -> c.label().equalsIgnoreCase(label)).findFirst();
  }
}
