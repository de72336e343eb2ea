package org.isogloss.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(name = "rules", description = "Lists the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    for (Rule rule : BuiltInRules.all(new Termbase(List.of()))) {
      spec.commandLine()
          .getOut()
          .printf(
              "%-18s %-8s %s%n",
              rule.info().id(), rule.info().severity().label(), rule.info().summary());
    }
    return ExitCode.CLEAN.code;
  }
}
