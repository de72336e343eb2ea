package org.isogloss.rules.terms.judge;

import java.util.Arrays;

/** What is known about a pair. */
enum PairLabel {
  /** The two forms name one concept and should be unified. */
  POSITIVE("1"),
  /** They should not be reported. */
  NEGATIVE("0"),
  /** Nobody has judged them. */
  UNKNOWN("?");

  private final String sign;

  PairLabel(String sign) {
    this.sign = sign;
  }

  /** The sign in data files. */
  String sign() {
    return sign;
  }

  static PairLabel of(String sign) {
    return Arrays.stream(values())
        .filter(label -> label.sign.equals(sign))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("label \"%s\", expected 1, 0 or ?".formatted(sign)));
  }

  /**
   * What a reader's verdict says.
   *
   * @param verdict true, arguable or false
   */
  static PairLabel ofVerdict(String verdict) {
    return switch (verdict) {
      case "true" -> POSITIVE;
      case "false" -> NEGATIVE;
      case "arguable" -> UNKNOWN;
      default ->
          throw new IllegalArgumentException(
              "verdict \"%s\", expected true, arguable or false".formatted(verdict));
    };
  }
}
