package org.isogloss.engine.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.rule.RuleInfo;

/**
 * A starter settings file: every key with an explanation and its default, commented out with a
 * {@code #} at the start of the line; uncommenting a default changes nothing. A key that has none
 * shows an example in its place.
 */
public final class SettingsTemplate {

  private static final int WIDTH = 100;

  /** A key with more values than this does not list them. */
  private static final int MOST_VALUES = 10;

  private final StringBuilder out = new StringBuilder();

  private SettingsTemplate() {}

  /**
   * Returns the text of the file.
   *
   * @param glossaries glossaries to list, relative to the folder of the file
   * @param words lists of accepted words, likewise
   */
  public static String render(List<Path> glossaries, List<Path> words) {
    SettingsTemplate template = new SettingsTemplate();
    template.comment(
        "",
        "Isogloss settings for this folder and everything below it. `isogloss config show PATH`"
            + " shows the settings that apply to a file, and `isogloss config schema` prints a"
            + " JSON Schema for editors. To activate a line, delete the # at its start, and those"
            + " of the lines that it is indented under.");
    for (Key<?> key : SettingsKeys.FILE.keys()) {
      template.out.append('\n');
      template.comment("", explained(key));
      if (key == SettingsKeys.GLOSSARIES && !glossaries.isEmpty()) {
        template.files(key, glossaries);
      } else if (key == SettingsKeys.ACCEPT_FROM && !words.isEmpty()) {
        template.files(key, words);
      } else if (key == SettingsKeys.RULES) {
        template.rules();
      } else {
        template.example("", key);
      }
    }
    return template.out.toString();
  }

  private void comment(String indent, String text) {
    String start = indent.isEmpty() ? "#" : "#" + indent + "#";
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (start.length() + 1 + line.length() + word.length() > WIDTH) {
        out.append(start).append(line).append('\n');
        line.setLength(0);
      }
      line.append(' ').append(word);
    }
    out.append(start).append(line).append('\n');
  }

  private void files(Key<?> key, List<Path> files) {
    out.append(key.name()).append(":\n");
    for (Path file : files) {
      String name = file.toString().replace('\\', '/');
      out.append("  - ").append(ScalarType.quoted(name)).append('\n');
    }
  }

  /** What a key means, with its values if there are only a few. */
  private static String explained(Key<?> key) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : key.type().schema().path("enum")) {
      if (value.isTextual()) {
        values.add(value.asText());
      }
    }
    return values.isEmpty() || values.size() > MOST_VALUES
        ? key.doc()
        : key.doc() + " Values: " + String.join(", ", values) + ".";
  }

  /** The default of a key; if it is empty, also an example, and if there is none, only that. */
  private <T> void example(String indent, Key<T> key) {
    List<String> shown =
        key.type().shown(new Setting<>(key.fallback(), Origin.DEFAULT)).stream()
            .map(Setting::value)
            .toList();
    boolean isNothing = shown.isEmpty() || shown.equals(List.of("[]"));
    boolean hasDefault = !shown.isEmpty() || key.fallback() instanceof List;
    if (!hasDefault) {
      comment(indent, "For example:");
    } else if (isNothing) {
      comment(indent, "For example: " + key.name() + ": " + key.example());
    }
    String usual = shown.isEmpty() ? "[]" : shown.get(0);
    String value = hasDefault ? usual : key.example();
    out.append('#').append(indent).append(key.name()).append(": ").append(value).append('\n');
  }

  /**
   * Keys that all rules have are explained only once, and omitted from rules without other keys.
   */
  private void rules() {
    out.append("#").append(SettingsKeys.RULES.name()).append(":\n");
    Set<Key<?>> explained = new HashSet<>();
    for (RuleInfo rule : KnownRules.all()) {
      List<Key<?>> keys = new ArrayList<>(RuleKeys.of(rule.id()).keys());
      keys.removeAll(explained);
      comment("  ", rule.summary());
      if (keys.isEmpty()) {
        out.append("#  ").append(rule.id()).append(": ").append(Level.ON.label()).append('\n');
        continue;
      }
      out.append("#  ").append(rule.id()).append(":\n");
      for (Key<?> key : keys) {
        comment("    ", explained(key));
        example("    ", key);
      }
      explained.addAll(RuleKeys.COMMON);
    }
  }
}
