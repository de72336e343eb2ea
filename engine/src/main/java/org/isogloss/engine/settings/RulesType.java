package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.RuleInfo;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The values set for rules, families and parts of rules, by name. */
record RulesType() implements ValueType<Map<String, Values>> {

  static final String DEFINITION = "rules";

  @Override
  public String expected() {
    return "a mapping of rules such as term-variants";
  }

  @Override
  public Optional<Map<String, Values>> read(Node node, String what, SettingsSource source) {
    if (!(node instanceof MappingNode mapping)) {
      source.wrongShape(node, what, expected());
      return Optional.empty();
    }
    Map<String, Values> rules = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      source
          .text(tuple.getKeyNode(), "a key", "the name of a rule")
          .ifPresent(name -> read(name, tuple, rules, source));
    }
    return Optional.of(rules);
  }

  private static void read(
      String name, NodeTuple tuple, Map<String, Values> rules, SettingsSource source) {
    if (!KnownRules.names().isKnown(name)) {
      source.wrong(
          tuple.getKeyNode(),
          "unknown rule '" + name + "'",
          "a rule or family such as '" + KnownRules.names().nearest(name) + "'");
    } else if (rules.containsKey(name)) {
      source.wrong(tuple.getKeyNode(), "duplicate key '" + name + "'", "each key once");
    } else {
      rules.put(name, rule(name, tuple.getValueNode(), source));
    }
  }

  /** A level, or a mapping. */
  private static Values rule(String name, Node node, SettingsSource source) {
    if (node instanceof MappingNode) {
      Values values = RuleKeys.of(name).read(node, name, source);
      requireZones(name, values, source);
      return values;
    }
    Values.Builder values = new Values.Builder();
    String expected = RuleKeys.LEVEL.expected() + ", or a mapping";
    if (node instanceof ScalarNode) {
      RuleKeys.LEVEL
          .read(node, name, source)
          .ifPresent(
              level -> values.put(RuleKeys.SEVERITY, new Setting<>(level, source.origin(node))));
    } else {
      source.wrongShape(node, name, expected);
    }
    return values.build();
  }

  /** Reports zones that the rule does not read. */
  private static void requireZones(String name, Values values, SettingsSource source) {
    Set<Zone> read = KnownRules.zones(name);
    for (Setting<Zone> zone : values.value(RuleKeys.ZONES)) {
      if (!read.contains(zone.value())) {
        source.wrong(
            zone.origin(),
            name + " does not read the zone " + zone.value().label(),
            read.stream().map(Zone::label).collect(Collectors.joining(", ", "one of ", "")));
      }
    }
  }

  @Override
  public Map<String, Values> merged(Map<String, Values> outer, Map<String, Values> nearer) {
    Map<String, Values> merged = new LinkedHashMap<>(outer);
    nearer.forEach((name, values) -> merged.merge(name, values, Values::under));
    return merged;
  }

  /** A reference, because the schema uses the definition twice. */
  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("allOf").addObject().put("$ref", "#/definitions/" + DEFINITION);
    return schema;
  }

  /** The definition that is referenced. */
  static ObjectNode definition() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    KnownRules.all().forEach(rule -> properties.set(rule.id(), schema(rule.id(), rule.summary())));
    KnownRules.families()
        .forEach(
            name -> properties.set(name, schema(name, "All rules of the family " + name + ".")));
    ObjectNode parts = schema.putObject("patternProperties");
    KnownRules.all().stream()
        .filter(rule -> !rule.parts().names().isEmpty())
        .map(RuleInfo::id)
        .forEach(id -> parts.set("^" + id + "/.+$", schema(id + "/PART", "A part of " + id + ".")));
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode schema(String name, String doc) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("description", doc);
    ObjectNode options = RuleKeys.of(name).schema();
    ObjectNode zones = options.withObject("/properties/" + RuleKeys.ZONES.name() + "/items");
    KnownRules.zones(name).stream().map(Zone::label).forEach(zones.putArray("enum")::add);
    schema.putArray("anyOf").add(RuleKeys.LEVEL.schema()).add(options);
    return schema;
  }

  /** Only the names; the settings page shows the values for each rule. */
  @Override
  public List<Setting<String>> shown(Setting<Map<String, Values>> setting) {
    return setting.value().keySet().stream()
        .map(name -> new Setting<>(name, setting.origin()))
        .toList();
  }
}
