package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.engine.source.SourceSelection;
import org.snakeyaml.engine.v2.nodes.Node;

/** The language of a source. */
record LanguageType() implements ValueType<Optional<LanguageTag>> {

  @Override
  public String expected() {
    return SourceSelection.EXPECTED_LANGUAGE;
  }

  @Override
  public Optional<Optional<LanguageTag>> read(Node node, String what, SettingsSource source) {
    Optional<String> text = source.text(node, what, expected());
    Optional<LanguageTag> language = text.flatMap(SourceSelection::language);
    if (text.isPresent() && language.isEmpty()) {
      source.wrongShape(node, what, expected());
    }
    return language.isEmpty() ? Optional.empty() : Optional.of(language);
  }

  @Override
  public ObjectNode schema() {
    return JsonNodeFactory.instance.objectNode().put("type", "string").put("minLength", 2);
  }

  @Override
  public List<Setting<String>> shown(Setting<Optional<LanguageTag>> setting) {
    return setting.value().stream()
        .map(language -> new Setting<>(ScalarType.quoted(language.tag()), setting.origin()))
        .toList();
  }
}
