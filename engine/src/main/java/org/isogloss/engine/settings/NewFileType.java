package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file that the program writes and that need not exist yet, relative to the folder of the
 * settings file.
 *
 * @param expected the kind of file
 */
record NewFileType(String expected) implements ValueType<Optional<Path>> {

  @Override
  public Optional<Optional<Path>> read(Node node, String what, SettingsSource source) {
    Optional<String> name = source.text(node, what, expected);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = source.folder().resolve(name.get()).normalize();
      return Optional.of(Optional.of(ShownPath.of(file)));
    } catch (InvalidPathException e) {
      source.wrong(
          node, "not a valid path: '" + name.get() + "' (" + e.getReason() + ")", expected);
      return Optional.empty();
    }
  }

  @Override
  public ObjectNode schema() {
    return JsonNodeFactory.instance.objectNode().put("type", "string").put("minLength", 1);
  }

  @Override
  public List<Setting<String>> shown(Setting<Optional<Path>> setting) {
    return setting.value().map(ShownPath::text).map(ScalarType::quoted).stream()
        .map(path -> new Setting<>(path, setting.origin()))
        .toList();
  }
}
