package org.isogloss.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.glossary.Termbase;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.text.StyledText;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    header = "List the rules.",
    description = {"", "`isogloss explain RULE` describes one rule in detail."},
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {

  /** The layouts of the list. */
  enum Format {
    TEXT,
    JSON,
    /** All rule pages in one document. */
    MARKDOWN
  }

  private final Streams streams;

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      description = "print the list in this format (default: text); markdown prints all rule pages")
  private Format format = Format.TEXT;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Rule> rules = BuiltInRules.all(new Termbase(List.of()));
    streams
        .out()
        .print(
            switch (format) {
              case TEXT -> table(rules.stream().map(Rule::info).toList());
              case JSON -> json(rules.stream().map(Rule::info).toList());
              case MARKDOWN -> RulePage.all(rules);
            });
    return ExitCode.CLEAN.code;
  }

  private String table(List<RuleInfo> rules) {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      String left = ("%-" + widest + "s  %-7s  ").formatted(rule.id(), rule.severity().label());
      int room = streams.terminal().width() - left.length();
      List<String> summary = new StyledText().append(rule.summary()).lines(room, false);
      out.append(left).append(summary.get(0)).append('\n');
      summary.stream()
          .skip(1)
          .forEach(line -> out.append(" ".repeat(left.length())).append(line).append('\n'));
    }
    return out.toString();
  }

  private static String json(List<RuleInfo> rules) {
    ObjectNode root = new ObjectMapper().createObjectNode().put("schemaVersion", 1);
    ArrayNode list = root.putArray("rules");
    for (RuleInfo rule : rules) {
      ObjectNode node = list.addObject();
      node.put("id", rule.id());
      node.put("name", rule.name());
      node.put("severity", rule.severity().label());
      node.put("summary", rule.summary());
      node.put("helpUri", RulePage.uri(rule));
      rule.zones().stream().map(Zone::label).forEach(node.putArray("zones")::add);
    }
    return JsonText.of(root);
  }
}
