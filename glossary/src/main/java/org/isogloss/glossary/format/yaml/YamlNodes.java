package org.isogloss.glossary.format.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.core.yaml.YamlComposer;
import org.isogloss.core.yaml.YamlException;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Takes values from YAML nodes; errors are reported with their place. */
public final class YamlNodes {

  private final SourceText source;
  private final boolean places;

  /** The root node; null before it is composed. */
  private Node root;

  public YamlNodes(SourceText source) {
    this(source, true);
  }

  private YamlNodes(SourceText source, boolean places) {
    this.source = source;
    this.places = places;
  }

  /**
   * Nodes without their places, which take half the memory. Errors in them have no place either.
   */
  static YamlNodes withoutPlaces(SourceText source) {
    return new YamlNodes(source, false);
  }

  /** What they are composed of. */
  public SourceText source() {
    return source;
  }

  /** Lets the nodes go; they are composed again when they are needed. */
  void forget() {
    root = null;
  }

  /** The root node of the file, which is composed once. */
  public Node compose() throws TermbaseException {
    if (root == null) {
      root = composed();
    }
    return root;
  }

  private Node composed() throws TermbaseException {
    // A property may be repeated, like contexts: the readers reject keys that may not.
    try {
      String label = source.path().toString();
      Optional<Node> document =
          places
              ? YamlComposer.compose(source.text(), label, SourceText.MAX_BYTES)
              : YamlComposer.composeWithoutMarks(source.text(), label, SourceText.MAX_BYTES);
      return document.orElseThrow(
          () -> source.error(1, 1, "the file is empty", "version: 1 and concepts"));
    } catch (YamlException e) {
      throw source.error(e.line(), e.column(), e.getMessage(), "well-formed YAML");
    }
  }

  /** The values of a mapping by key; all keys must be known and unique. */
  Map<String, Node> mapping(Node node, String what, List<String> keys) throws TermbaseException {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, what + " is not a mapping", "the keys " + String.join(", ", keys));
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "key");
      if (!keys.contains(key)) {
        throw error(
            tuple.getKeyNode(), "unknown key '" + key + "'", "one of " + String.join(", ", keys));
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw error(tuple.getKeyNode(), "duplicate key '" + key + "'", "each key once");
      }
    }
    return fields;
  }

  Node required(Map<String, Node> fields, Node parent, String key, String what)
      throws TermbaseException {
    Node node = fields.get(key);
    if (node == null) {
      throw error(parent, what + " has no " + key, "the key " + key);
    }
    return node;
  }

  public List<Node> sequence(Node node, String what) throws TermbaseException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw error(node, what + " is not a list", "a list");
  }

  /** A raw value, including surrounding spaces; empty if there is none. */
  public String raw(Node node, String what) throws TermbaseException {
    if (node instanceof ScalarNode scalar) {
      return Tag.NULL.equals(node.getTag()) ? "" : scalar.getValue();
    }
    throw error(node, what + " is not a single value", "text");
  }

  public String scalar(Node node, String what) throws TermbaseException {
    return raw(node, what).strip();
  }

  public String filled(Node node, String what) throws TermbaseException {
    return filledRaw(node, what).strip();
  }

  String filledRaw(Node node, String what) throws TermbaseException {
    String value = raw(node, what);
    if (value.isBlank()) {
      throw error(node, "empty " + what, "at least one character");
    }
    return value;
  }

  String optional(Map<String, Node> fields, String key) throws TermbaseException {
    Node node = fields.get(key);
    return node == null ? "" : scalar(node, key);
  }

  /** One of a closed set of values, by its label. */
  <T> T label(Node node, String what, T[] values, Function<T, String> label)
      throws TermbaseException {
    String found = scalar(node, what);
    for (T value : values) {
      if (label.apply(value).equals(found)) {
        return value;
      }
    }
    String known =
        Arrays.stream(values)
            .map(label)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    int last = known.lastIndexOf(", ");
    throw error(
        node,
        "unknown " + what + " '" + found + "'",
        known.substring(0, last) + " or " + known.substring(last + 2));
  }

  public TermbaseException error(Node node, String problem, String expected) {
    return error(node.getStartMark(), problem, expected);
  }

  private TermbaseException error(Optional<Mark> mark, String problem, String expected) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return source.error(line, column, problem, expected);
  }
}
