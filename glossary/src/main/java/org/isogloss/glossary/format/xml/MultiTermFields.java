package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.format.table.Column;
import org.isogloss.glossary.format.table.ColumnNames;

/** The fields of a group of a MultiTerm export, recognized by the same names as table columns. */
final class MultiTermFields {

  private final List<Property> properties = new ArrayList<>();

  void add(Property property) {
    properties.add(property);
  }

  void keep(String name, String value) {
    properties.add(new Property(name, value));
  }

  /** Takes the value of the first field of this kind; empty if there is none. */
  String take(Column.Kind kind) {
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      boolean named =
          ColumnNames.of(property.name()).filter(column -> column.kind() == kind).isPresent();
      if (named && property.details().isEmpty() && !property.value().isEmpty()) {
        properties.remove(i);
        return property.value();
      }
    }
    return "";
  }

  /** The remaining fields. */
  List<Property> rest() {
    return List.copyOf(properties);
  }
}
