package org.isogloss.glossary.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.TermbaseException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Properties in one cell of a table: a YAML list on one line. */
final class PropertyCells {

  private PropertyCells() {}

  static String render(List<Property> properties) {
    if (properties.isEmpty()) {
      return "";
    }
    List<Object> list = new ArrayList<>();
    for (Property property : properties) {
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      pairs.add(Map.entry(property.name(), property.value()));
      property.details().forEach(detail -> pairs.add(Map.entry(detail.name(), detail.value())));
      list.add(new YamlTree.Pairs(pairs));
    }
    return YamlEmitter.flow(list);
  }

  /** The properties of a cell; empty where it does not hold such a list. */
  static Optional<List<Property>> parse(String cell) {
    List<Property> properties = new ArrayList<>();
    if (cell.isEmpty()) {
      return Optional.of(properties);
    }
    YamlNodes nodes =
        new YamlNodes(new SourceText(Path.of("cell"), cell, StandardCharsets.UTF_8, false));
    try {
      for (Node node : nodes.sequence(nodes.compose(), "properties")) {
        List<Detail> pairs = new ArrayList<>();
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
          return Optional.empty();
        }
        for (NodeTuple tuple : mapping.getValue()) {
          pairs.add(
              new Detail(
                  nodes.filled(tuple.getKeyNode(), "name"),
                  nodes.raw(tuple.getValueNode(), "value")));
        }
        properties.add(
            new Property(
                pairs.get(0).name(), pairs.get(0).value(), pairs.subList(1, pairs.size())));
      }
    } catch (TermbaseException e) {
      return Optional.empty();
    }
    return Optional.of(properties);
  }
}
