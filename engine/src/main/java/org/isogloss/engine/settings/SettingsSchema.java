package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema of the settings file, for editors. */
public final class SettingsSchema {

  private SettingsSchema() {}

  /** The schema in draft 7, which YAML editors support. */
  public static ObjectNode render() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Settings of Isogloss (" + SettingsFile.NAME + ")");
    schema.setAll(SettingsKeys.FILE.schema());
    // A file without settings, or with only comments, is valid.
    schema.putArray("type").add("object").add("null");
    schema.putObject("definitions").set(RulesType.DEFINITION, RulesType.definition());
    return schema;
  }
}
