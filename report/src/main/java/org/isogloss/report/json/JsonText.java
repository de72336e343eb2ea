package org.isogloss.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.isogloss.core.document.Location;

/** The JSON layout of all reports and lists. */
public final class JsonText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonText() {}

  /** A tree in the layout of reports. */
  public static String of(JsonNode root) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing a tree of plain nodes cannot fail", e);
    }
  }

  /** A place, as represented everywhere in a report. */
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
