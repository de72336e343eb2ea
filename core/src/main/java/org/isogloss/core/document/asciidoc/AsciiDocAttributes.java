package org.isogloss.core.document.asciidoc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;

/** The attributes of a file: names with values set by the file or the language. */
final class AsciiDocAttributes {

  private static final Map<String, String> BUILT_IN = builtIn();

  /** A longer value is not a product name; values may refer to one another. */
  private static final int LONGEST_VALUE = 5_000;

  /**
   * The maximum length of all expanded references together, in code units; bounds nested values.
   */
  private static final int MOST = 500_000;

  private static final String COUNTER = "counter:";
  private static final String SILENT_COUNTER = "counter2:";
  private static final String SET = "set:";

  private final Map<String, String> values = new HashMap<>(BUILT_IN);
  private int read;

  /** Sets an attribute, or unsets it if its name has a {@code !}. */
  void set(String name, String value) {
    String plain = name.replace("!", "").strip().toLowerCase(Locale.ROOT);
    if (name.contains("!") || value.length() > LONGEST_VALUE) {
      values.remove(plain);
    } else {
      values.put(plain, value);
    }
  }

  /**
   * Returns the text of a reference.
   *
   * @param reference the text between the braces
   * @param plain converts a value to the text that it shows
   * @return null if unknown
   */
  String reading(String reference, UnaryOperator<String> plain) {
    if (reference.startsWith(COUNTER) || reference.startsWith(SILENT_COUNTER)) {
      return count(reference);
    }
    if (reference.startsWith(SET)) {
      String[] parts = reference.split(":", 3);
      set(parts[1], parts.length > 2 ? plain.apply(parts[2]) : "");
      return "";
    }
    String value = value(reference).orElse(null);
    if (value == null || read + value.length() > MOST) {
      return null;
    }
    read += value.length();
    return value;
  }

  /** The value of an attribute by its name, if it is known. */
  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
  }

  private String count(String reference) {
    String[] parts = reference.split(":", 3);
    String name = parts[1].toLowerCase(Locale.ROOT);
    String before = values.get(name);
    String first = parts.length > 2 ? parts[2] : "1";
    String next = before == null ? first : next(before);
    values.put(name, next);
    return reference.startsWith(SILENT_COUNTER) ? "" : next;
  }

  private static String next(String value) {
    if (value.matches("\\d{1,8}")) {
      return String.valueOf(Integer.parseInt(value) + 1);
    }
    boolean letter = value.matches("[a-yA-Y]");
    return letter ? String.valueOf((char) (value.charAt(0) + 1)) : value;
  }

  /** The variety of English that the file declares. */
  Optional<LanguageTag> language() {
    return Optional.ofNullable(values.get("lang"))
        .flatMap(LanguageTag::of)
        .filter(LanguageTag::isEnglish);
  }

  private static Map<String, String> builtIn() {
    Map<String, String> values = new HashMap<>();
    for (String line : DataFile.lines(AsciiDocAttributes.class, "attributes.txt")) {
      String[] fields = line.split("\t", -1);
      StringBuilder value = new StringBuilder();
      for (int i = 1; i < fields.length; i++) {
        for (String code : fields[i].split(" ", -1)) {
          value.appendCodePoint(Integer.parseInt(code, 16));
        }
      }
      values.put(fields[0], value.toString());
    }
    return values;
  }
}
