package org.isogloss.engine.settings;

import java.util.Objects;

/**
 * A key of the settings file: the one place where its name, type, meaning and default stand. Keys
 * are told apart by identity.
 */
final class Key<T> {

  private final String name;
  private final ValueType<T> type;
  private final T fallback;
  private final String example;
  private final String doc;

  /**
   * @param name in lower-case kebab
   * @param type what may stand after it
   * @param fallback what holds where it is not set
   * @param example a value in YAML, on one line
   * @param doc one or two sentences
   */
  Key(String name, ValueType<T> type, T fallback, String example, String doc) {
    if (!name.matches("[a-z]+(-[a-z]+)*") || doc.isBlank()) {
      throw new IllegalArgumentException("a key needs a kebab name and a line on it: " + name);
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
