package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.engine.settings.KnownRules;
import org.isogloss.engine.settings.PartLevel;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.glossary.Termbase;
import org.isogloss.report.text.PageRenderer;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.RulePage;
import org.isogloss.rules.languagetool.LanguageToolGuide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a rule finds, why it matters, and how to fix it. */
@Command(
    name = "explain",
    header = "Explain what a rule finds, why it matters, and how to fix it.",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss explain term-variants",
      "  isogloss explain term                     all rules in the family",
      "  isogloss explain languagetool/EN_A_VS_AN  with LanguageTool's own explanation"
    })
final class ExplainCommand implements Callable<Integer> {

  /** The beginning of the names of LanguageTool's rules. */
  private static final String LANGUAGE_TOOL = "languagetool/";

  private final Streams streams;

  @Parameters(
      paramLabel = "RULE",
      description = "a rule, a family of rules, or a part of a rule, as it appears in a report")
  private String name;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Rule> rules = BuiltInRules.all(new Termbase(List.of()));
    List<Rule> meant =
        rules.stream().filter(r -> RuleSelection.isPartOf(name, r.info().id())).toList();
    if (!KnownRules.names().isKnown(name)) {
      throw new UsageException(
          "unknown rule '%s', expected a rule such as '%s' (`isogloss rules` lists them all)"
              .formatted(name, KnownRules.names().nearest(name)));
    }
    String pages =
        meant.stream().map(this::page).collect(Collectors.joining("\n" + "─".repeat(40) + "\n\n"));
    streams.out().print(pages);
    languageTool().ifPresent(guide -> streams.out().print("\n" + rendered(guide + userLevel())));
    return ExitCode.CLEAN.code;
  }

  private String page(Rule rule) {
    return rendered(RulePage.of(rule).markdown()) + "\n" + facts(rule.info());
  }

  private String facts(RuleInfo rule) {
    String zones = rule.zones().stream().map(Zone::label).collect(Collectors.joining(", "));
    return rendered(
        "Severity of `%s`: %s. Zones it reads: %s."
            .formatted(rule.id(), rule.severity().label(), zones));
  }

  private Optional<String> languageTool() {
    if (!name.startsWith(LANGUAGE_TOOL)) {
      return Optional.empty();
    }
    String part = name.substring(LANGUAGE_TOOL.length());
    return Optional.of(
        LanguageToolGuide.describe(part)
            .orElseThrow(
                () ->
                    new UsageException(
                        "LanguageTool has no rule '%s', expected a rule id from a report"
                            .formatted(part))));
  }

  /** The level that the settings files of the current folder set for the part, if any. */
  private String userLevel() {
    try {
      return PartLevel.of(Path.of(""), name)
          .map(set -> "\nYour settings set it to `%s` (%s).\n".formatted(set.level(), set.origin()))
          .orElse("");
    } catch (SettingsException e) {
      throw new UsageException(String.join("\n", e.problems()));
    }
  }

  private String rendered(String markdown) {
    return PageRenderer.render(
        markdown, Math.min(100, streams.terminal().width()), streams.terminal().color());
  }
}
