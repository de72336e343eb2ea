package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list of values, each with its own place.
 *
 * @param items the type of its items
 * @param adds whether the lists of several files are concatenated, outermost first
 */
record ListType<E>(ValueType<E> items, boolean adds) implements ValueType<List<Setting<E>>> {

  @Override
  public String expected() {
    return "a list, each " + items.expected();
  }

  @Override
  public Optional<List<Setting<E>>> read(Node node, String what, SettingsSource source) {
    if (!(node instanceof SequenceNode sequence)) {
      source.wrongShape(node, what, expected());
      return Optional.empty();
    }
    List<Setting<E>> values = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items
          .read(item, "an item of " + what, source)
          .ifPresent(value -> values.add(new Setting<>(value, source.origin(item))));
    }
    return Optional.of(List.copyOf(values));
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
    schema.set("items", items.schema());
    return schema;
  }

  @Override
  public List<Setting<E>> merged(List<Setting<E>> outer, List<Setting<E>> nearer) {
    return adds ? Stream.concat(outer.stream(), nearer.stream()).toList() : nearer;
  }

  @Override
  public List<Setting<String>> shown(Setting<List<Setting<E>>> setting) {
    if (setting.value().isEmpty() || !adds) {
      String line =
          setting.value().stream()
              .flatMap(item -> items.shown(item).stream())
              .map(Setting::value)
              .collect(Collectors.joining(", ", "[", "]"));
      return List.of(new Setting<>(line, setting.origin()));
    }
    return setting.value().stream()
        .flatMap(item -> items.shown(item).stream())
        .map(line -> new Setting<>("- " + line.value(), line.origin()))
        .toList();
  }

  /** The values without their places. */
  static <E> List<E> values(List<Setting<E>> settings) {
    return settings.stream().map(Setting::value).toList();
  }
}
