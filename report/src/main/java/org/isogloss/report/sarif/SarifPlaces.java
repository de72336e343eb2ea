package org.isogloss.report.sarif;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Failure;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.SourcePath;

/** Places in files in SARIF. */
final class SarifPlaces {

  /** Denotes the folder in which the program ran. */
  static final String BASE = "%SRCROOT%";

  private final Path base;
  private final PlaceNames names;

  SarifPlaces(Path base, PlaceNames names) {
    this.base = base;
    this.names = names;
  }

  /** A location with a file and a region. */
  ObjectNode of(Location place) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.set("artifactLocation", artifact(place.document().path()));
    physical.set("region", region(place));
    names
        .inWordProcessor(place)
        .ifPresent(name -> location.putArray("logicalLocations").addObject().put("name", name));
    return location;
  }

  ObjectNode ofFailure(Failure failure) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.set("artifactLocation", artifact(failure.path()));
    if (failure.line() > 0) {
      ObjectNode region = physical.putObject("region");
      region.put("startLine", failure.line()).put("startColumn", failure.column());
    }
    return location;
  }

  /** A file, relative to the base if it is inside it. */
  ObjectNode artifact(String path) {
    ObjectNode artifact = JsonNodeFactory.instance.objectNode();
    String uri = SourcePath.uri(base, path);
    artifact.put("uri", uri);
    if (!uri.startsWith("file:")) {
      artifact.put("uriBaseId", BASE);
    }
    return artifact;
  }

  static ObjectNode region(Location place) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("startLine", place.startLine())
        .put("startColumn", place.startColumn())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn());
  }
}
