package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * An existing file, relative to the folder of the settings file.
 *
 * @param expected the kind of file
 * @param mayBeFolder whether a folder will do, too
 */
record FileType(String expected, boolean mayBeFolder) implements ValueType<Path> {

  FileType(String expected) {
    this(expected, false);
  }

  @Override
  public Optional<Path> read(Node node, String what, SettingsSource source) {
    Optional<String> name = source.text(node, what, expected);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = source.folder().resolve(name.get()).normalize();
      if (Files.isRegularFile(file) || (mayBeFolder && Files.isDirectory(file))) {
        return Optional.of(ShownPath.of(file));
      }
    } catch (InvalidPathException e) {
      source.wrong(
          node, "not a valid path: '" + name.get() + "' (" + e.getReason() + ")", expected);
      return Optional.empty();
    }
    source.wrong(
        node,
        (mayBeFolder ? "no such file or folder '" : "no such file '") + name.get() + "'",
        expected);
    return Optional.empty();
  }

  @Override
  public ObjectNode schema() {
    return JsonNodeFactory.instance.objectNode().put("type", "string").put("minLength", 1);
  }

  @Override
  public List<Setting<String>> shown(Setting<Path> setting) {
    String path = ShownPath.text(setting.value());
    return List.of(new Setting<>(ScalarType.quoted(path), setting.origin()));
  }
}
