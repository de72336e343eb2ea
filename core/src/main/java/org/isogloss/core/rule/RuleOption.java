package org.isogloss.core.rule;

import java.util.Objects;

/**
 * An option of a rule: the single definition of its name, type, bounds, default and meaning. The
 * settings file, its schema and template, and the rule itself read it from here. Options are
 * compared by identity.
 *
 * @param <T> the values
 */
public final class RuleOption<T> {

  private final String name;
  private final OptionType<T> type;
  private final T fallback;
  private final String example;
  private final String help;

  /**
   * @param name in lower-case kebab
   * @param type the allowed values
   * @param fallback the default
   * @param example a value as YAML on one line
   * @param help one or two sentences
   * @throws IllegalArgumentException if the default is not allowed
   */
  public RuleOption(String name, OptionType<T> type, T fallback, String example, String help) {
    if (!name.matches("[a-z]+(-[a-z]+)*") || help.isBlank()) {
      throw new IllegalArgumentException("an option needs a kebab name and help: " + name);
    }
    if (!type.accepts(fallback)) {
      throw new IllegalArgumentException("%s: not a value: %s".formatted(name, fallback));
    }
    this.name = name;
    this.type = type;
    this.fallback = fallback;
    this.example = Objects.requireNonNull(example, "example");
    this.help = help;
  }

  public String name() {
    return name;
  }

  public OptionType<T> type() {
    return type;
  }

  /** The default. */
  public T fallback() {
    return fallback;
  }

  /** A value as YAML on one line. */
  public String example() {
    return example;
  }

  /** What it does, in one or two sentences. */
  public String help() {
    return help;
  }

  @Override
  public String toString() {
    return name;
  }
}
