package org.isogloss.glossary.format.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.TermbaseException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Properties as a YAML list of mappings: the first key names each, the others are its details. */
public final class PropertyNodes {

  private PropertyNodes() {}

  /** Lists of pairs, not maps: a detail may be repeated. */
  public static List<Object> of(List<Property> properties) {
    List<Object> list = new ArrayList<>();
    for (Property property : properties) {
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      pairs.add(Map.entry(property.name(), property.value()));
      property.details().forEach(detail -> pairs.add(Map.entry(detail.name(), detail.value())));
      list.add(new YamlTree.Pairs(pairs));
    }
    return list;
  }

  public static List<Property> read(YamlNodes nodes, Node list) throws TermbaseException {
    List<Property> properties = new ArrayList<>();
    for (Node node : nodes.sequence(list, "properties")) {
      if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
        throw nodes.error(node, "a property is not a mapping", "a name and a value");
      }
      List<Detail> pairs = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        pairs.add(
            new Detail(
                nodes.filled(tuple.getKeyNode(), "name"),
                nodes.raw(tuple.getValueNode(), "value")));
      }
      properties.add(
          new Property(pairs.get(0).name(), pairs.get(0).value(), pairs.subList(1, pairs.size())));
    }
    return properties;
  }
}
