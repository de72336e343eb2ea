package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.rule.NearestName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * A mapping with known keys.
 *
 * @param keys all keys, in the order in which they are shown
 */
record Section(List<Key<?>> keys) {

  Section {
    keys = List.copyOf(keys);
  }

  private List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  String expected() {
    return "a mapping with the keys " + String.join(", ", names());
  }

  /** Reads the values of a mapping; problems are reported to the source. */
  Values read(Node node, String what, SettingsSource source) {
    Values.Builder values = new Values.Builder();
    if (!(node instanceof MappingNode mapping)) {
      source.wrongShape(node, what, expected());
      return values.build();
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<String> name = source.text(tuple.getKeyNode(), "a key", "a name");
      if (name.isPresent() && !seen.add(name.get())) {
        source.wrong(tuple.getKeyNode(), "duplicate key '" + name.get() + "'", "each key once");
      } else if (name.isPresent()) {
        read(name.get(), tuple, values, source);
      }
    }
    return values.build();
  }

  private void read(String name, NodeTuple tuple, Values.Builder values, SettingsSource source) {
    Optional<Key<?>> key = keys.stream().filter(known -> known.name().equals(name)).findFirst();
    if (key.isPresent()) {
      put(key.get(), tuple, values, source);
    } else {
      source.wrong(
          tuple.getKeyNode(),
          "unknown key '" + name + "'",
          "a key such as '" + NearestName.of(name, names()) + "'");
    }
  }

  private static <T> void put(
      Key<T> key, NodeTuple tuple, Values.Builder values, SettingsSource source) {
    Origin origin = source.origin(tuple.getKeyNode());
    key.type()
        .read(tuple.getValueNode(), key.name(), source)
        .ifPresent(value -> values.put(key, new Setting<>(value, origin)));
  }

  /** The JSON Schema of the mapping. */
  ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Key<?> key : keys) {
      properties.set(key.name(), schema(key));
    }
    return schema.put("additionalProperties", false);
  }

  private static <T> ObjectNode schema(Key<T> key) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("description", key.doc());
    schema.setAll(key.type().schema());
    key.type().json(key.fallback()).ifPresent(value -> schema.set("default", value));
    return schema;
  }
}
