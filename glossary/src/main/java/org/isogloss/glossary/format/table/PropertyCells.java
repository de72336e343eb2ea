package org.isogloss.glossary.format.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.yaml.PropertyNodes;
import org.isogloss.glossary.format.yaml.YamlEmitter;
import org.isogloss.glossary.format.yaml.YamlNodes;

/** Properties in one cell of a table: a YAML list on one line. */
final class PropertyCells {

  private PropertyCells() {}

  static String render(List<Property> properties) {
    return properties.isEmpty() ? "" : YamlEmitter.flow(PropertyNodes.of(properties));
  }

  /** The properties in a cell; empty if it does not contain such a list. */
  static Optional<List<Property>> parse(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(List.of());
    }
    YamlNodes nodes =
        new YamlNodes(new SourceText(Path.of("cell"), cell, StandardCharsets.UTF_8, false));
    try {
      return Optional.of(PropertyNodes.read(nodes, nodes.compose()));
    } catch (TermbaseException e) {
      return Optional.empty();
    }
  }
}
