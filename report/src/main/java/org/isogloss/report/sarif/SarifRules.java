package org.isogloss.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.text.InitialCapital;
import org.isogloss.report.text.PageRenderer;
import org.isogloss.rules.RulePage;

/**
 * The rules of a run in SARIF: those that ran, and parts of them that have findings, each with the
 * page of its rule as help.
 */
final class SarifRules {

  private static final int HELP_WIDTH = 100;

  private final ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();
  private final Map<String, Integer> indexes = new TreeMap<>();

  private SarifRules() {}

  static SarifRules of(List<RuleInfo> rules, List<Finding> findings) {
    SarifRules all = new SarifRules();
    for (RuleInfo rule : rules) {
      RulePage page = RulePage.of(rule);
      all.add(page, Optional.empty());
      findings.stream()
          .map(Finding::ruleId)
          .filter(id -> id.startsWith(rule.id() + "/"))
          .distinct()
          .sorted()
          .forEach(id -> all.add(page, Optional.of(id)));
    }
    return all;
  }

  ArrayNode descriptors() {
    return descriptors;
  }

  /** The index of a rule, or a part of one, in the list. */
  Optional<Integer> index(String ruleId) {
    return Optional.ofNullable(indexes.get(ruleId));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void add(RulePage page, Optional<String> part) {
    RuleInfo rule = page.rule();
    String id = part.orElse(rule.id());
    indexes.put(id, descriptors.size());
    String name = part.map(SarifRules::partName).orElse(rule.name());
    ObjectNode node = descriptors.addObject();
    node.put("id", id);
    node.put("name", pascal(part.orElse(rule.name())));
    node.putObject("shortDescription").put("text", name);
    node.putObject("fullDescription").put("text", rule.summary());
    node.putObject("help")
        .put("text", PageRenderer.render(page.markdown(), HELP_WIDTH, false))
        .put("markdown", page.markdown());
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    ObjectNode properties = node.putObject("properties");
    properties.putArray("tags").add("prose");
    properties.put(
        "problem.severity",
        rule.severity() == Severity.INFO ? "recommendation" : rule.severity().label());
  }

  private static String partName(String id) {
    String part = id.substring(id.indexOf('/') + 1).replace('_', ' ');
    return id.substring(0, id.indexOf('/')) + ": " + part.toLowerCase(Locale.ROOT);
  }

  /** {@code term-variants} as a SARIF name, {@code TermVariants}. */
  private static String pascal(String id) {
    return Arrays.stream(id.split("[^A-Za-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                word.equals(word.toUpperCase(Locale.ROOT))
                    ? InitialCapital.of(lower(word))
                    : InitialCapital.of(word))
        .collect(Collectors.joining());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
