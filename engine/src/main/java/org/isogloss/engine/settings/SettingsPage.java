package org.isogloss.engine.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Zone;

/** The settings that apply to a file and where each value comes from, as YAML with comments. */
public final class SettingsPage {

  /**
   * Comments are aligned in one column, but no farther right than this for the sake of a long line.
   */
  private static final int FARTHEST = 48;

  private static final Set<Key<?>> ELSEWHERE =
      Set.of(SettingsKeys.ROOT, SettingsKeys.RULES, SettingsKeys.OVERRIDES);

  private final List<Setting<String>> lines = new ArrayList<>();

  private SettingsPage() {}

  /**
   * Creates the page of a file or folder.
   *
   * @param config the only settings file, if the user names one
   * @throws SettingsException with every problem in the settings files
   */
  public static String render(Path path, Optional<Path> config) throws SettingsException {
    Path file = path.toAbsolutePath().normalize();
    SettingsFinder finder = new SettingsFinder(config);
    List<SettingsFile> found = finder.in(Files.isDirectory(file) ? file : file.getParent());
    List<String> problems = new ArrayList<>(finder.problems());
    Values values = Layers.merged(Layers.of(file, found));
    FileSettings.of(values, problems);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    SettingsPage page = new SettingsPage();
    SettingsKeys.FILE.keys().stream()
        .filter(key -> !ELSEWHERE.contains(key))
        .forEach(key -> page.add("", key, values));
    page.rules(new RuleLevels(values.value(SettingsKeys.RULES)));
    String from =
        found.isEmpty()
            ? "no settings file"
            : found.stream()
                .map(one -> ShownPath.text(one.path()))
                .collect(Collectors.joining(", "));
    return "# " + ShownPath.text(file) + ": " + from + "\n" + page.text();
  }

  private <T> void add(String indent, Key<T> key, Values values) {
    add(indent, key.name(), key.type().shown(values.setting(key)));
  }

  private void add(String indent, String name, List<Setting<String>> shown) {
    // Without a file name there is nothing to show.
    if (shown.isEmpty()) {
      return;
    }
    if (shown.size() == 1 && !shown.get(0).value().startsWith("- ")) {
      Setting<String> only = shown.get(0);
      lines.add(new Setting<>(indent + name + ": " + only.value(), only.origin()));
      return;
    }
    lines.add(new Setting<>(indent + name + ":", Origin.NONE));
    shown.forEach(line -> lines.add(new Setting<>(indent + "  " + line.value(), line.origin())));
  }

  private void rules(RuleLevels levels) {
    List<String> names = new ArrayList<>(KnownRules.ids());
    levels.rules().keySet().stream()
        .filter(name -> name.contains("/"))
        .sorted()
        .forEach(names::add);
    lines.add(new Setting<>("rules:", Origin.NONE));
    for (String name : names) {
      lines.add(new Setting<>("  " + ScalarType.quoted(name) + ":", Origin.NONE));
      RuleKeys.of(name).keys().forEach(key -> rule(name, key, levels));
    }
  }

  private <T> void rule(String name, Key<T> key, RuleLevels levels) {
    Setting<T> setting = levels.setting(name, key);
    if (key == RuleKeys.ZONES && levels.setting(name, RuleKeys.ZONES).value().isEmpty()) {
      String all =
          KnownRules.zones(name).stream().map(Zone::label).collect(Collectors.joining(", "));
      add("    ", key.name(), List.of(new Setting<>("[" + all + "]", setting.origin())));
    } else {
      add("    ", key.name(), key.type().shown(setting));
    }
  }

  private String text() {
    int column =
        lines.stream()
                .mapToInt(line -> line.value().length())
                .filter(length -> length <= FARTHEST)
                .max()
                .orElse(0)
            + 2;
    StringBuilder out = new StringBuilder();
    for (Setting<String> line : lines) {
      out.append(line.value());
      if (!line.origin().file().isEmpty()) {
        out.append(" ".repeat(Math.max(2, column - line.value().length())));
        out.append("# ").append(line.origin());
      }
      out.append('\n');
    }
    return out.toString();
  }
}
