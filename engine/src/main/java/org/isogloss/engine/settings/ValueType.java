package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The type of a key's value. Everything that the program knows about a value follows from its type.
 *
 * @param <T> the Java type of the value
 */
interface ValueType<T> {

  /** The values allowed, as words that follow "expected". */
  String expected();

  /**
   * Reads the value of a node; empty if it is invalid, which is then reported to the source.
   *
   * @param what the name of the value in messages
   */
  Optional<T> read(Node node, String what, SettingsSource source);

  /** The JSON Schema of the value. */
  ObjectNode schema();

  /** The value in JSON, if the schema should list it as the default. */
  default Optional<JsonNode> json(T value) {
    return Optional.empty();
  }

  /** Merges the values of two files: the nearer one takes precedence, unless values add up. */
  default T merged(T outer, T nearer) {
    return nearer;
  }

  /** The value in YAML: one setting per line, with the place of that line. */
  List<Setting<String>> shown(Setting<T> setting);
}
