package org.isogloss.engine.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;

/** The keys of the options that rules declare: each option is a key in the section of its rule. */
final class RuleOptionKeys {

  private static final Map<RuleOption<?>, OptionKey<?, ?>> KEYS = keys();

  private RuleOptionKeys() {}

  /**
   * The key of an option.
   *
   * @param value converts the key's value to the option's
   * @param <T> the type that the rule reads
   * @param <K> the type in the file, with the places of list items
   */
  private record OptionKey<T, K>(RuleOption<T> option, Key<K> key, Function<K, T> value) {

    OptionValues add(RuleLevels levels, String rule, OptionValues options) {
      return levels
          .rules()
          .getOrDefault(rule, Values.NONE)
          .get(key)
          .map(setting -> options.with(option, value.apply(setting.value())))
          .orElse(options);
    }
  }

  /** The keys of a rule's own options, in the order of declaration. */
  static List<Key<?>> of(RuleInfo rule) {
    List<Key<?>> keys = new ArrayList<>();
    rule.options().forEach(option -> keys.add(KEYS.get(option).key()));
    return keys;
  }

  /** The key of an option. */
  static Key<?> of(RuleOption<?> option) {
    return KEYS.get(option).key();
  }

  /** The values set for all options of all rules. */
  static OptionValues values(RuleLevels levels) {
    OptionValues values = OptionValues.NONE;
    for (RuleInfo rule : KnownRules.all()) {
      for (RuleOption<?> option : rule.options()) {
        values = KEYS.get(option).add(levels, rule.id(), values);
      }
    }
    return values;
  }

  private static Map<RuleOption<?>, OptionKey<?, ?>> keys() {
    Map<RuleOption<?>, OptionKey<?, ?>> keys = new LinkedHashMap<>();
    KnownRules.all().stream()
        .flatMap(rule -> rule.options().stream())
        .forEach(option -> keys.put(option, key(option)));
    return keys;
  }

  @SuppressWarnings("unchecked") // an option has the type of its values
  private static OptionKey<?, ?> key(RuleOption<?> option) {
    OptionType<?> type = option.type();
    if (type instanceof OptionType.Flag) {
      return scalar((RuleOption<Boolean>) option, ScalarType.flag());
    }
    if (type instanceof OptionType.WholeNumber number) {
      return scalar((RuleOption<Integer>) option, ScalarType.wholeNumber(number));
    }
    if (type instanceof OptionType.Share share) {
      return scalar((RuleOption<Double>) option, ScalarType.share(share));
    }
    if (type instanceof OptionType.Choice choice) {
      return scalar((RuleOption<String>) option, ScalarType.choice(choice.known(), id -> id));
    }
    if (type instanceof OptionType.Names names) {
      return list((RuleOption<List<String>>) option, ScalarType.choice(names.known(), id -> id));
    }
    OptionType.Ids ids = (OptionType.Ids) type;
    return list((RuleOption<List<String>>) option, ScalarType.part(ids));
  }

  private static <T> OptionKey<T, T> scalar(RuleOption<T> option, ScalarType<T> type) {
    Key<T> key = new Key<>(option.name(), type, option.fallback(), option.example(), option.help());
    return new OptionKey<>(option, key, Function.identity());
  }

  private static OptionKey<List<String>, List<Setting<String>>> list(
      RuleOption<List<String>> option, ScalarType<String> items) {
    List<Setting<String>> fallback =
        option.fallback().stream().map(item -> new Setting<>(item, Origin.DEFAULT)).toList();
    Key<List<Setting<String>>> key =
        new Key<>(
            option.name(), new ListType<>(items, false), fallback, option.example(), option.help());
    return new OptionKey<>(option, key, ListType::values);
  }
}
