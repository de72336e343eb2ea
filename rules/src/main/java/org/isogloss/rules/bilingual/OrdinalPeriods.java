package org.isogloss.rules.bilingual;

import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;

/** The languages in which a period after figures makes these ordinal: {@code die 2. Auflage}. */
public final class OrdinalPeriods {

  private static final Set<String> LANGUAGES =
      Set.copyOf(DataFile.lines(OrdinalPeriods.class, "ordinal-periods.txt"));

  private OrdinalPeriods() {}

  /** Whether a language is one of them. */
  public static boolean isOf(LanguageTag language) {
    return LANGUAGES.contains(language.primary());
  }
}
