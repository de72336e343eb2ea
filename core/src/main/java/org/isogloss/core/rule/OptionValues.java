package org.isogloss.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values set for rule options. Two are equal if they have the same effect: setting an option to
 * its default is the same as not setting it.
 */
public final class OptionValues {

  /** Nothing is set: all defaults apply. */
  public static final OptionValues NONE = new OptionValues(Map.of());

  private final Map<RuleOption<?>, Object> given;

  private OptionValues(Map<RuleOption<?>, Object> given) {
    this.given = Collections.unmodifiableMap(given);
  }

  /**
   * Returns the same with another value for an option.
   *
   * @throws IllegalArgumentException if the value is not allowed
   */
  public <T> OptionValues with(RuleOption<T> option, T value) {
    if (!option.type().accepts(value)) {
      throw new IllegalArgumentException("%s: not a value: %s".formatted(option, value));
    }
    Map<RuleOption<?>, Object> changed = new LinkedHashMap<>(given);
    if (value.equals(option.fallback())) {
      changed.remove(option);
    } else {
      changed.put(option, value);
    }
    return new OptionValues(changed);
  }

  /** The value of an option, or its default. */
  public <T> T get(RuleOption<T> option) {
    return given(option).orElse(option.fallback());
  }

  /** The value of an option if another than its default is set. */
  @SuppressWarnings("unchecked") // with() accepts only values of the option's type
  public <T> Optional<T> given(RuleOption<T> option) {
    return Optional.ofNullable((T) given.get(option));
  }

  /** The values set for some options, as the parts of a key: equal values give equal parts. */
  public List<String> keyParts(List<RuleOption<?>> options) {
    List<String> parts = new ArrayList<>();
    options.stream()
        .sorted(Comparator.comparing(RuleOption::name))
        .forEach(
            option ->
                given(option)
                    .ifPresent(
                        value -> parts.addAll(List.of(option.name(), String.valueOf(value)))));
    return parts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OptionValues values && given.equals(values.given);
  }

  @Override
  public int hashCode() {
    return given.hashCode();
  }

  @Override
  public String toString() {
    return given.toString();
  }
}
