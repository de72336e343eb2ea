package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A pattern for files below the folder of the settings file. */
record GlobType() implements ValueType<Glob> {

  @Override
  public String expected() {
    return "a file or a pattern such as book/*.md";
  }

  @Override
  public Optional<Glob> read(Node node, String what, SettingsSource source) {
    Optional<String> pattern = source.text(node, what, expected());
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Glob(source.folder(), pattern.get()));
    } catch (PatternSyntaxException e) {
      source.wrong(
          node, "%s is '%s' (%s)".formatted(what, pattern.get(), e.getDescription()), expected());
      return Optional.empty();
    }
  }

  @Override
  public ObjectNode schema() {
    return JsonNodeFactory.instance.objectNode().put("type", "string").put("minLength", 1);
  }

  @Override
  public List<Setting<String>> shown(Setting<Glob> setting) {
    return List.of(new Setting<>(ScalarType.quoted(setting.value().toString()), setting.origin()));
  }
}
