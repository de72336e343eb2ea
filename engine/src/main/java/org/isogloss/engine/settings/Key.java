package org.isogloss.engine.settings;

import java.util.Objects;

/**
 * A key of the settings file: the single definition of its name, type, meaning and default. Keys
 * are compared by identity.
 */
final class Key<T> {

  private final String name;
  private final ValueType<T> type;
  private final T fallback;
  private final String example;
  private final String doc;

  /**
   * @param name in lowercase kebab case
   * @param type the type of its value
   * @param fallback the default value
   * @param example a value in YAML, on one line
   * @param doc one or two sentences
   */
  Key(String name, ValueType<T> type, T fallback, String example, String doc) {
    if (!name.matches("[a-z]+(-[a-z]+)*") || doc.isBlank()) {
      throw new IllegalArgumentException(
          "a key needs a kebab-case name and a description: " + name);
    }
    this.name = name;
    this.type = Objects.requireNonNull(type, "type");
    this.fallback = Objects.requireNonNull(fallback, "fallback");
    this.example = example;
    this.doc = doc;
  }

  String name() {
    return name;
  }

  ValueType<T> type() {
    return type;
  }

  T fallback() {
    return fallback;
  }

  String example() {
    return example;
  }

  String doc() {
    return doc;
  }

  @Override
  public String toString() {
    return name;
  }
}
