package org.isogloss.core.yaml;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * The JSON schema without numbers and booleans. Telling them apart takes a large part of the time
 * in which a file is read, and its reader knows what it expects.
 */
final class NullsOnly extends JsonSchema {

  @Override
  public ScalarResolver getScalarResolver() {
    return (value, plain) ->
        plain && (value.isEmpty() || value.equals("null")) ? Tag.NULL : Tag.STR;
  }
}
