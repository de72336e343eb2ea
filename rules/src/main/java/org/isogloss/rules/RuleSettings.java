package org.isogloss.rules;

import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.languagetool.AcceptedWords;

/**
 * All that rules can be told.
 *
 * @param termbase what the term rules hold the text against; they are silent where it is empty
 * @param variety the variety of English; empty for the one that each document declares
 * @param accepted words that are spelled right
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

  /** What holds unless something else is said. */
  public static RuleSettings of(Termbase termbase) {
    return new RuleSettings(termbase, Optional.empty(), AcceptedWords.NONE, OptionValues.NONE);
  }

  /** The same with other options. */
  public RuleSettings with(OptionValues others) {
    return new RuleSettings(termbase, variety, accepted, others);
  }
}
