package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;

/** The metadata of a TBX file: descriptions before the entries, persons and sources after them. */
final class TbxHeader {

  private static final String OBJECT = "refObject";

  private TbxHeader() {}

  static List<Property> properties(XmlElement root, XmlElement text) {
    List<Property> found = new ArrayList<>();
    Optional<XmlElement> header = root.child("tbxHeader").or(() -> root.child("martifHeader"));
    header
        .flatMap(h -> h.child("fileDesc"))
        .ifPresent(
            description -> {
              for (XmlElement part : description.children()) {
                part.children().forEach(p -> found.add(new Property(part.name(), p.text())));
              }
            });
    text.child("back")
        .ifPresent(
            back -> {
              for (XmlElement section : back.children()) {
                section.children().forEach(object -> found.add(object(section, object)));
              }
            });
    return found.stream().filter(p -> !p.value().isEmpty()).toList();
  }

  private static Property object(XmlElement section, XmlElement object) {
    List<Detail> details = new ArrayList<>();
    details.add(new Detail("section", section.attribute("type")));
    items(object, details);
    return new Property(OBJECT, object.attribute("id"), details);
  }

  private static void items(XmlElement element, List<Detail> details) {
    for (XmlElement child : element.children()) {
      String type = child.attribute("type");
      if (child.children().isEmpty() && !child.text().isBlank()) {
        details.add(new Detail(type.isEmpty() ? child.name() : type, child.text()));
      }
      items(child, details);
    }
  }

  static boolean isObject(Property property) {
    return property.name().equals(OBJECT) && !property.details().isEmpty();
  }
}
