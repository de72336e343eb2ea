package org.isogloss.core.document.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.xml.XmlElement;
import org.isogloss.core.document.xml.XmlEvents;

/** The names of the parts that a workbook refers to. */
final class PartNames implements XmlEvents.Handler {

  private final Map<String, String> targets = new HashMap<>();

  /** The name of a part in the archive, by the id by which the workbook refers to it. */
  Optional<String> of(String relation) {
    return Optional.ofNullable(targets.get(relation));
  }

  @Override
  public boolean start(XmlElement element) {
    if (element.name().equals("Relationship")) {
      String target = element.attribute("Target").replace('\\', '/');
      String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      targets.put(element.attribute("Id"), name);
    }
    return false;
  }
}
