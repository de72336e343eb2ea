package org.isogloss.rules;

import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.languagetool.AcceptedWords;

/**
 * All settings that rules take.
 *
 * @param termbase the glossary that the term rules check the text against; they report nothing if
 *     it is empty
 * @param variety the variety of English; empty for the one that each document declares
 * @param accepted words that count as correctly spelled
 * @param options the options of single rules
 */
public record RuleSettings(
    Termbase termbase, Optional<String> variety, AcceptedWords accepted, OptionValues options) {

  public RuleSettings {
    Objects.requireNonNull(termbase, "termbase");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(options, "options");
  }

  /** The default settings. */
  public static RuleSettings of(Termbase termbase) {
    return new RuleSettings(termbase, Optional.empty(), AcceptedWords.NONE, OptionValues.NONE);
  }

  /** Returns the same settings with other options. */
  public RuleSettings with(OptionValues others) {
    return new RuleSettings(termbase, variety, accepted, others);
  }
}
