package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/** The keys below a rule's name. A new option of a rule is a line here. */
final class RuleKeys {

  private static final RepeatSettings REPEATS = RepeatSettings.DEFAULT;

  /**
   * YAML 1.1 and 1.2 do not agree on whether {@code on} is a word, so its other names hold, too.
   */
  static final ScalarType<Level> LEVEL = level();

  static final Key<Level> SEVERITY =
      new Key<>(
          "severity",
          LEVEL,
          Level.ON,
          "on",
          "How bad all findings are. With on each is as bad as the rule says, with off none is"
              + " told.");

  static final Key<List<Setting<Zone>>> ZONES =
      new Key<>(
          "zones",
          new ListType<>(ScalarType.choice(Zone.values(), Zone::label), false),
          List.of(),
          "[body]",
          "The only zones of a document in which findings are told. Without it, or empty: all that"
              + " the rule reads.");

  static final Key<List<Setting<String>>> DISABLED_CATEGORIES =
      new Key<>(
          "disabled-categories",
          new ListType<>(ScalarType.choice(LanguageToolSettings.CATEGORIES, id -> id), false),
          List.of(),
          "[STYLE]",
          "Categories of LanguageTool whose rules do not run.");

  static final Key<List<Setting<String>>> DISABLED_RULES =
      new Key<>(
          "disabled-rules",
          new ListType<>(
              ScalarType.id("the id of a rule such as EN_A_VS_AN", "[A-Z][A-Z0-9_]*"), false),
          List.of(),
          "[EN_A_VS_AN]",
          "Rules of LanguageTool that do not run.");

  static final Key<Integer> MIN_WORDS =
      new Key<>(
          "min-words",
          ScalarType.wholeNumber(REPEATS.seedLength()),
          REPEATS.verbatimWords(),
          String.valueOf(REPEATS.verbatimWords()),
          "The shortest passage, word for word; edited ones are longer in step.");

  static final Key<Double> SIMILARITY =
      new Key<>(
          "similarity",
          ScalarType.share(0.5),
          REPEATS.editedSimilarity(),
          String.valueOf(REPEATS.editedSimilarity()),
          "The least share of equal words in an edited passage.");

  static final Key<Boolean> ACROSS_ONLY =
      new Key<>(
          "across-only",
          ScalarType.flag(),
          false,
          "true",
          "Whether only passages that stand in two files or more are told.");

  static final Key<Double> MIN_BELIEF =
      new Key<>(
          "min-belief",
          ScalarType.share(0),
          0.0,
          "0.7",
          "How sure it must be that two terms name one concept, as `isogloss terms --why` tells"
              + " it.");

  /** Those of every name. */
  static final List<Key<?>> COMMON = List.of(SEVERITY, ZONES);

  private static final Map<String, List<Key<?>>> OWN =
      Map.of(
          "languagetool", List.of(DISABLED_CATEGORIES, DISABLED_RULES),
          "repeated-passage", List.of(MIN_WORDS, SIMILARITY, ACROSS_ONLY),
          "term-variants", List.of(MIN_BELIEF));

  private RuleKeys() {}

  /** The keys of a rule; families and parts of rules have the common ones. */
  static Section of(String name) {
    List<Key<?>> keys = new ArrayList<>(COMMON);
    keys.addAll(OWN.getOrDefault(name, List.of()));
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
