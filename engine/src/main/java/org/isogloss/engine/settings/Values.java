package org.isogloss.engine.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values that one or more files set, each of its key's type. Compared by identity. */
final class Values {

  static final Values NONE = new Builder().build();

  /** Collects values. */
  static final class Builder {

    private final Map<Key<?>, Setting<?>> settings = new LinkedHashMap<>();

    <T> Builder put(Key<T> key, Setting<T> setting) {
      settings.put(key, setting);
      return this;
    }

    Values build() {
      return new Values(settings);
    }
  }

  private final Map<Key<?>, Setting<?>> settings;

  private Values(Map<Key<?>, Setting<?>> settings) {
    this.settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /** The value of a key, if it is set. */
  @SuppressWarnings("unchecked") // the builder only accepts values of the key's type
  <T> Optional<Setting<T>> get(Key<T> key) {
    return Optional.ofNullable((Setting<T>) settings.get(key));
  }

  /** The value of a key, or its default. */
  <T> Setting<T> setting(Key<T> key) {
    return get(key).orElseGet(() -> new Setting<>(key.fallback(), Origin.DEFAULT));
  }

  <T> T value(Key<T> key) {
    return setting(key).value();
  }

  /** Merges these values with those of a nearer file. */
  Values under(Values nearer) {
    Builder merged = new Builder();
    settings.keySet().forEach(key -> merge(key, nearer, merged));
    nearer.settings.keySet().forEach(key -> merge(key, nearer, merged));
    return merged.build();
  }

  private <T> void merge(Key<T> key, Values nearer, Builder merged) {
    Optional<Setting<T>> outer = get(key);
    Setting<T> setting =
        nearer
            .get(key)
            .map(
                near ->
                    outer
                        .map(far -> key.type().merged(far.value(), near.value()))
                        .map(value -> new Setting<>(value, near.origin()))
                        .orElse(near))
            .or(() -> outer)
            .orElseThrow();
    merged.put(key, setting);
  }
}
