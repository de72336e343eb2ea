package org.isogloss.glossary;

import java.util.List;
import java.util.Objects;

/**
 * Information about a concept, a language or a term beyond the fields that Isogloss reads: a
 * context, a picture, who changed it. It is kept so that formats that can hold it get it back.
 *
 * @param name the data category, as TBX calls it, without blanks around it
 * @param value its value
 * @param details details about the value itself, such as its source, in order
 */
public record Property(String name, String value, List<Detail> details) {

  /** A detail about a value. */
  public record Detail(String name, String value) {

    public Detail {
      name = named(name);
      Objects.requireNonNull(value, "value");
    }
  }

  public Property {
    name = named(name);
    Objects.requireNonNull(value, "value");
    details = List.copyOf(details);
  }

  public Property(String name, String value) {
    this(name, value, List.of());
  }

  /** No format keeps blanks around a name. */
  private static String named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a property must not be blank");
    }
    return name.strip();
  }
}
