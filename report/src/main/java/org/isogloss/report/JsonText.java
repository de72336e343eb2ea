package org.isogloss.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.isogloss.core.document.Location;

/** JSON as all reports and lists of the program have it. */
public final class JsonText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonText() {}

  /** Any tree, laid out as reports are. */
  public static String of(JsonNode root) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes can always be written", e);
    }
  }

  /** A place, as it stands everywhere in a report. */
  public static ObjectNode location(Location place) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("path", place.document().path())
        .put("startLine", place.startLine())
        .put("startColumn", place.startColumn())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn())
        .put("startOffset", place.startOffset())
        .put("endOffset", place.endOffset());
  }
}
