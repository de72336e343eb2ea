package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.glossary.Property;

/** The information beside the terms of an entry: some is taken as fields, the rest is kept. */
final class TbxFields {

  private final List<Property> properties = new ArrayList<>();

  void add(XmlElement element) {
    properties.add(TbxReader.property(element));
  }

  /**
   * Takes the value of the first property with a name; empty if there is none. Its details are
   * kept, as a property of that name without a value.
   */
  String take(String name) {
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      if (property.name().equals(name) && !property.value().isEmpty()) {
        if (property.details().isEmpty()) {
          properties.remove(i);
        } else {
          properties.set(i, new Property(name, "", property.details()));
        }
        return property.value();
      }
    }
    return "";
  }

  /** The remaining properties, in the order required by TBX: notes on the term come first. */
  List<Property> rest() {
    return properties.stream().sorted(Comparator.comparingInt(TbxFields::order)).toList();
  }

  private static int order(Property property) {
    boolean ofDefinition = property.name().equals("definition") && property.value().isEmpty();
    boolean ofTerm = TbxCategories.of(property.name(), "").element().equals("termNote");
    return ofDefinition ? 0 : ofTerm ? 1 : 2;
  }
}
