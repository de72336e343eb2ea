package org.isogloss.rules;

import java.util.Objects;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/**
 * All that rules can be told.
 *
 * @param termbase what the term rules hold the text against; they are silent where it is empty
 * @param languageTool what LanguageTool checks
 * @param repeats what counts as a repeated passage
 * @param repeatsAcrossOnly whether a repeat must stand in two documents or more
 * @param leastBelief how sure a rule must be that two terms name one concept, from 0 to 1
 */
public record RuleSettings(
    Termbase termbase,
    LanguageToolSettings languageTool,
    RepeatSettings repeats,
    boolean repeatsAcrossOnly,
    double leastBelief) {

  public RuleSettings {
    Objects.requireNonNull(termbase, "termbase");
    Objects.requireNonNull(languageTool, "languageTool");
    Objects.requireNonNull(repeats, "repeats");
    if (!(leastBelief >= 0 && leastBelief <= 1)) {
      throw new IllegalArgumentException("leastBelief must be 0 to 1: " + leastBelief);
    }
  }

  /** What holds unless something else is said. */
  public static RuleSettings of(Termbase termbase) {
    return new RuleSettings(
        termbase, LanguageToolSettings.DEFAULT, RepeatSettings.DEFAULT, false, 0);
  }
}
