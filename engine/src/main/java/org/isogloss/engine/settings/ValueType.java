package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What may stand after a key. All that the program knows of a value follows from its type.
 *
 * @param <T> what is made of it
 */
interface ValueType<T> {

  /** What may stand there, in words that follow "expected". */
  String expected();

  /**
   * The value of a node; nothing if it is wrong, which the source is then told.
   *
   * @param what the value's name in a message
   */
  Optional<T> read(Node node, String what, SettingsSource source);

  /** The JSON Schema of the value. */
  ObjectNode schema();

  /** The value in JSON, if the schema is to tell it as the default. */
  default Optional<JsonNode> json(T value) {
    return Optional.empty();
  }

  /** What holds where two files set the value: that of the nearer one, unless values add up. */
  default T merged(T outer, T nearer) {
    return nearer;
  }

  /** The value in YAML, a setting for each line that it takes, with the place of that line. */
  List<Setting<String>> shown(Setting<T> setting);
}
