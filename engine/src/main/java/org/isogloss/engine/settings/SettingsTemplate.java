package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.rule.RuleInfo;

/**
 * A settings file to start from: every key with what it means, and with its default, which a {@code
 * #} at the start of the line turns off; turned on, it changes nothing.
 */
public final class SettingsTemplate {

  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private SettingsTemplate() {}

  /**
   * The text of the file.
   *
   * @param glossaries to be turned on, named from the folder of the file
   * @param words lists of accepted words, likewise
   */
  public static String render(List<Path> glossaries, List<Path> words) {
    SettingsTemplate template = new SettingsTemplate();
    template.comment(
        "",
        "Settings of Isogloss for this folder and all below it. `isogloss config show PATH` tells"
            + " what holds for a file, `isogloss config schema` prints a JSON Schema for editors."
            + " To turn a line on, delete the # at its start.");
    for (Key<?> key : SettingsKeys.FILE.keys()) {
      template.out.append('\n');
      template.comment("", key.doc());
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

  /** The default of a key; where that is nothing, what could stand there instead as well. */
  private <T> void example(String indent, Key<T> key) {
    List<String> shown =
        key.type().shown(new Setting<>(key.fallback(), Origin.DEFAULT)).stream()
            .map(Setting::value)
            .toList();
    boolean isNothing = shown.isEmpty() || shown.equals(List.of("[]"));
    if (isNothing) {
      comment(indent, "For example: " + key.name() + ": " + key.example());
    }
    if (!shown.isEmpty() || key.fallback() instanceof List) {
      String value = shown.isEmpty() ? "[]" : shown.get(0);
      out.append('#').append(indent).append(key.name()).append(": ").append(value).append('\n');
    }
  }

  /** The keys that all rules have are explained at the first, and left out where they are alone. */
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
        comment("    ", key.doc());
        example("    ", key);
      }
      explained.addAll(RuleKeys.COMMON);
    }
  }
}
