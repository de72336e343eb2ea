package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Zone;

/** The keys under a rule's name: those that all rules have, and the options that it declares. */
final class RuleKeys {

  /**
   * YAML 1.1 and 1.2 disagree on whether {@code on} is a string, so {@code true} and {@code false}
   * are accepted as well.
   */
  static final ScalarType<Level> LEVEL = level();

  static final Key<Level> SEVERITY =
      new Key<>(
          "severity",
          LEVEL,
          Level.ON,
          "on",
          "The severity of all findings. With on, each has the severity that the rule gives it;"
              + " with off, none is reported.");

  static final Key<List<Setting<Zone>>> ZONES =
      new Key<>(
          "zones",
          new ListType<>(ScalarType.choice(Zone.values(), Zone::label), false),
          List.of(),
          "[body]",
          "The zones of a document in which findings are reported. By default, or if empty: all"
              + " zones that the rule reads.");

  /** The keys that every name has. */
  static final List<Key<?>> COMMON = List.of(SEVERITY, ZONES);

  private RuleKeys() {}

  /** The keys of a rule; families and parts of rules have only the common ones. */
  static Section of(String name) {
    List<Key<?>> keys = new ArrayList<>(COMMON);
    KnownRules.rule(name)
        .filter(rule -> rule.id().equals(name))
        .ifPresent(rule -> keys.addAll(RuleOptionKeys.of(rule)));
    return new Section(keys);
  }

  private static ScalarType<Level> level() {
    ScalarType<Level> labels = ScalarType.choice(Level.values(), Level::label);
    return new ScalarType<>(
        labels.expected(),
        text ->
            switch (text) {
              case "true" -> Optional.of(Level.ON);
              case "false" -> Optional.of(Level.OFF);
              default -> labels.parse().apply(text);
            },
        Level::label,
        (ObjectNode schema) -> {
          labels.describe().accept(schema);
          schema.withArray("enum").add(true).add(false);
        });
  }
}
