package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.isogloss.core.rule.NearestName;
import org.isogloss.core.rule.OptionType;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A single value.
 *
 * @param expected the values allowed, in words
 * @param parse converts a text to a value; empty if it is not allowed
 * @param label converts a value to a text
 * @param describe writes the JSON Schema
 * @param names all values, if they are so many that only the closest one is suggested; else none
 */
record ScalarType<T>(
    String expected,
    Function<String, Optional<T>> parse,
    Function<T, String> label,
    Consumer<ObjectNode> describe,
    Supplier<List<String>> names)
    implements ValueType<T> {

  /** A text that needs no quotation marks in YAML. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d./][\\p{L}\\d./_+-]*");

  /** With more names than this, only the closest one is suggested. */
  private static final int MOST_TOLD = 10;

  ScalarType(
      String expected,
      Function<String, Optional<T>> parse,
      Function<T, String> label,
      Consumer<ObjectNode> describe) {
    this(expected, parse, label, describe, List::of);
  }

  static ScalarType<String> text(String expected) {
    return new ScalarType<>(
        expected, Optional::of, text -> text, schema -> schema.put("type", "string"));
  }

  static ScalarType<String> part(OptionType.Ids parts) {
    return new ScalarType<>(
        parts.meaning(),
        text -> Optional.of(text).filter(id -> parts.accepts(List.of(id))),
        text -> text,
        schema -> schema.put("type", "string").put("pattern", "^[A-Za-z][A-Za-z0-9_-]*$"),
        () -> parts.parts().names());
  }

  static <T> ScalarType<T> choice(List<T> values, Function<T, String> label) {
    List<String> labels = values.stream().map(label).toList();
    int last = labels.size() - 1;
    return new ScalarType<>(
        labels.size() > MOST_TOLD
            ? "one of %d names such as %s".formatted(labels.size(), labels.get(0))
            : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last),
        text -> values.stream().filter(value -> label.apply(value).equals(text)).findFirst(),
        label,
        schema -> labels.forEach(schema.putArray("enum")::add),
        () -> labels.size() > MOST_TOLD ? labels : List.of());
  }

  static ScalarType<Boolean> flag() {
    return new ScalarType<>(
        new OptionType.Flag().expected(),
        text -> Optional.of(text).filter(word -> word.matches("true|false")).map(Boolean::valueOf),
        String::valueOf,
        schema -> schema.put("type", "boolean"));
  }

  static ScalarType<Integer> wholeNumber(OptionType.WholeNumber bounds) {
    return new ScalarType<>(
        bounds.expected(),
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(bounds::accepts),
        String::valueOf,
        schema -> schema.put("type", "integer").put("minimum", bounds.least()));
  }

  static ScalarType<Double> share(OptionType.Share bounds) {
    return new ScalarType<>(
        bounds.expected(),
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("[01](\\.\\d{1,9})?"))
                .map(Double::valueOf)
                .filter(bounds::accepts),
        String::valueOf,
        schema -> schema.put("type", "number").put("minimum", bounds.least()).put("maximum", 1));
  }

  @Override
  public Optional<T> read(Node node, String what, SettingsSource source) {
    Optional<String> text = source.text(node, what, expected);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      source.wrongShape(node, what, expectedLike(text.get()));
    }
    return value;
  }

  private String expectedLike(String text) {
    List<String> all = names.get();
    return all.isEmpty() ? expected : "one such as '" + NearestName.of(text, all) + "'";
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    describe.accept(schema);
    return schema;
  }

  @Override
  public Optional<JsonNode> json(T value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (value instanceof Boolean flag) {
      return Optional.of(json.booleanNode(flag));
    }
    if (value instanceof Number number) {
      return Optional.of(json.numberNode(new BigDecimal(number.toString())));
    }
    return Optional.of(json.textNode(label.apply(value)));
  }

  @Override
  public List<Setting<String>> shown(Setting<T> setting) {
    return List.of(new Setting<>(quoted(label.apply(setting.value())), setting.origin()));
  }

  /** A text as a YAML scalar. */
  static String quoted(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !text.matches("(?i)null|~");
    return plain ? text : "'" + text.replace("'", "''") + "'";
  }

  @Override
  public String toString() {
    return "ScalarType[" + expected + "]";
  }

  /** A type whose values are those of an enum. */
  static <E extends Enum<E>> ScalarType<E> choice(E[] values, Function<E, String> label) {
    return choice(Arrays.asList(values), label);
  }
}
