package org.isogloss.glossary.format.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes mappings, lists and texts as YAML, two spaces per level, unquoted where that is safe. */
public final class YamlEmitter {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}(/.+][^\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF]*");

  /** Plain words and numbers that YAML 1.1 or 1.2 reads as something other than text. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?i)true|false|yes|no|on|off|y|n|null|[-+.\\d][\\d_,.:xobEe+-]*"
              + "|\\d{4}-\\d\\d?-\\d\\d?[t ]\\d.*|\\.inf|\\.nan|0x.*");

  /** The keys whose values are numbers or switches, not texts. */
  private static final Set<String> TYPED_KEYS =
      Set.of("version", "exact-form", "ignorecase", "nonword", "capitalize", "vocab", "limit");

  /** What such a key may have; for any other key it is a text. */
  private static final Set<String> TYPED_VALUES = Set.of("1", "true", "false");

  private YamlEmitter() {}

  /** A mapping or list in block style, each line indented, with a line break at the end. */
  public static String block(Object value, int indent) {
    StringBuilder out = new StringBuilder();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> pair(out, String.valueOf(key), item, indent));
    } else if (value instanceof YamlTree.Pairs pairs) {
      pairs.pairs().forEach(pair -> pair(out, pair.getKey(), pair.getValue(), indent));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> out.append(item(item, indent)));
    }
    return out.toString();
  }

  /** One item of a list, with its dash. */
  static String item(Object item, int indent) {
    String dash = " ".repeat(indent) + "- ";
    return item instanceof String text
        ? dash + scalar(text) + "\n"
        : dash + block(item, indent + 2).substring(indent + 2);
  }

  /** One key of a mapping and its value. */
  static String pair(String key, Object value, int indent) {
    StringBuilder out = new StringBuilder();
    pair(out, key, value, indent);
    return out.toString();
  }

  private static void pair(StringBuilder out, String key, Object value, int indent) {
    out.append(" ".repeat(indent)).append(scalar(key)).append(':');
    if (value instanceof Map<?, ?> map && map.isEmpty()) {
      out.append(" {}\n");
    } else if (value instanceof String text) {
      out.append(' ').append(isTyped(key, text) ? text : scalar(text)).append('\n');
    } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      out.append(' ').append(flow(list)).append('\n');
    } else {
      out.append('\n').append(block(value, indent + 2));
    }
  }

  /** A value on one line. */
  public static String flow(Object value) {
    if (value instanceof String text) {
      return flowScalar(text);
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (value instanceof YamlTree.Pairs pairs) {
      return pairs.pairs().stream()
          .map(pair -> flowScalar(pair.getKey()) + ": " + flowScalar(pair.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    ((Map<?, ?>) value).forEach((key, item) -> parts.add(flowPair(String.valueOf(key), item)));
    return "{" + String.join(", ", parts) + "}";
  }

  /** One key of a mapping on one line, and its value. */
  static String flowPair(String key, Object value) {
    boolean typed = value instanceof String text && isTyped(key, text);
    return flowScalar(key) + ": " + (typed ? value : flow(value));
  }

  private static boolean isTyped(String key, String value) {
    return TYPED_KEYS.contains(key) && TYPED_VALUES.contains(value);
  }

  private static String flowScalar(String text) {
    return text.matches("(?s).*[,\\[\\]{}].*") ? quoted(text) : scalar(text);
  }

  /** A text, quoted if it would be read as something else. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && text.equals(text.strip())
            && !text.endsWith(":")
            && !text.contains(": ")
            && !text.contains(" #")
            && !TYPED.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                    out.append(String.format("\\u%04x", c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
