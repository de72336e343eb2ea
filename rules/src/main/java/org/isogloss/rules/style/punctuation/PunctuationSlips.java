package org.isogloss.rules.style.punctuation;

import java.util.List;
import org.isogloss.rules.style.StyleSlip;

/** The slips of punctuation. */
public final class PunctuationSlips {

  private PunctuationSlips() {}

  /** All of them. */
  public static List<StyleSlip> all() {
    return List.of(
        UnpairedMarks.slip(),
        MixedPairs.slip(),
        DoubledMarks.slip(),
        DoubledWords.slip(),
        DoubledSpaces.slip(),
        StraySpaces.slip(),
        CommaCapitals.slip(),
        UnevenDashes.slip(),
        UnevenSlashes.slip(),
        Ampersands.slip(),
        Contractions.slip());
  }
}
