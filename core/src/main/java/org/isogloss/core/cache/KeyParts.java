package org.isogloss.core.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Collects all that decides a result, value by value, for its {@link CacheKey}. Two collections are
 * equal only if the same values were added in the same order.
 */
public final class KeyParts {

  private final List<String> parts = new ArrayList<>();

  /** Adds a text. */
  public KeyParts add(String value) {
    parts.add(value);
    return this;
  }

  /** Adds a number. */
  public KeyParts add(long value) {
    return add(Long.toString(value));
  }

  /** Adds the name of a constant, which stays when others are added. */
  public KeyParts add(Enum<?> value) {
    return add(value.name());
  }

  /** Adds all that decides another key. */
  public KeyParts add(CacheKey value) {
    return add(value.high()).add(value.low());
  }

  /** Adds the length of a list, and its elements one by one. */
  public <T> KeyParts list(List<T> values, BiConsumer<KeyParts, T> add) {
    add(values.size());
    values.forEach(value -> add.accept(this, value));
    return this;
  }

  /** What was added. */
  public List<String> parts() {
    return List.copyOf(parts);
  }

  /** The key of it all. */
  public CacheKey key() {
    return CacheKey.of(parts);
  }
}
