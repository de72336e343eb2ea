package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A list of settings that apply only to some files. */
record OverridesType() implements ValueType<List<OverrideSettings>> {

  @Override
  public String expected() {
    return "a list of mappings, each with the key files";
  }

  @Override
  public Optional<List<OverrideSettings>> read(Node node, String what, SettingsSource source) {
    if (!(node instanceof SequenceNode sequence)) {
      source.wrongShape(node, what, expected());
      return Optional.empty();
    }
    List<OverrideSettings> overrides = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Values values = SettingsKeys.OVERRIDE.read(item, "an override", source);
      if (item instanceof MappingNode mapping && !namesFiles(mapping)) {
        source.wrong(item, "the override does not say which files it applies to", "the key files");
      }
      overrides.add(new OverrideSettings(values));
    }
    return Optional.of(List.copyOf(overrides));
  }

  /** Whether it has the key, even with a wrong value, which is a problem of its own. */
  private static boolean namesFiles(MappingNode override) {
    return override.getValue().stream()
        .map(NodeTuple::getKeyNode)
        .anyMatch(
            key ->
                key instanceof ScalarNode name
                    && name.getValue().strip().equals(SettingsKeys.FILES.name()));
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
    ObjectNode item = SettingsKeys.OVERRIDE.schema();
    item.putArray("required").add(SettingsKeys.FILES.name());
    schema.set("items", item);
    return schema;
  }

  /** Only the patterns: the settings are shown for the files that they apply to. */
  @Override
  public List<Setting<String>> shown(Setting<List<OverrideSettings>> setting) {
    return setting.value().stream()
        .flatMap(o -> o.values().value(SettingsKeys.FILES).stream())
        .map(glob -> new Setting<>(glob.value().toString(), glob.origin()))
        .toList();
  }
}
