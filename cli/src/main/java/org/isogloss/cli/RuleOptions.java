package org.isogloss.cli;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.settings.KnownRules;
import org.isogloss.engine.settings.RuleSelection;
import picocli.CommandLine.Option;

/** Which rules a command runs. */
final class RuleOptions {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "RULE",
      description =
          "run only this rule (term-variants), family of rules (term) or part of a rule"
              + " (languagetool/EN_A_VS_AN)")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "RULE",
      description = "do not run this rule, family of rules or part of a rule")
  private List<String> skip = List.of();

  /**
   * The selected rules.
   *
   * @throws UsageException if a name is not that of a rule
   */
  RuleSelection selection() {
    List<String> names = new ArrayList<>(only);
    names.addAll(skip);
    for (String name : names) {
      if (!KnownRules.names().isKnown(name)) {
        throw new UsageException(
            "unknown rule '%s', expected a rule or family such as '%s'"
                .formatted(name, KnownRules.names().nearest(name)));
      }
    }
    RuleSelection selection = new RuleSelection(only, skip);
    if (selection.isEmpty()) {
      throw new UsageException("--only, --skip: no rule is left, expected at least one");
    }
    return selection;
  }
}
