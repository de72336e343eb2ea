package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files in folders that are skipped: those that {@code exclude} matches, in settings and on the
 * command line, and the glossaries and word lists in the settings.
 */
public final class ExcludedFiles implements Predicate<Path> {

  private final SettingsFinder finder;
  private final List<Glob> excluded = new ArrayList<>();
  private final Set<Path> lists = new HashSet<>();

  private ExcludedFiles(SettingsFinder finder) {
    this.finder = finder;
  }

  /**
   * Collects what the settings of some files exclude.
   *
   * @throws SettingsException with every problem in the settings files or the patterns on the
   *     command line
   */
  public static ExcludedFiles of(List<Path> files, CallerSettings line) throws SettingsException {
    ExcludedFiles leftOut = new ExcludedFiles(new SettingsFinder(line.config()));
    line.glossaries().forEach(leftOut::addList);
    List<String> problems = new ArrayList<>();
    for (String pattern : line.exclude()) {
      try {
        leftOut.excluded.add(new Glob(Path.of(""), pattern));
      } catch (PatternSyntaxException e) {
        problems.add(
            "--exclude: '%s' is not a valid pattern (%s), expected a glob such as drafts/"
                .formatted(pattern, e.getDescription()));
      }
    }
    files.stream()
        .map(file -> full(file).getParent())
        .distinct()
        .flatMap(folder -> leftOut.finder.in(folder).stream())
        .distinct()
        .forEach(leftOut::addLists);
    problems.addAll(leftOut.finder.problems());
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return leftOut;
  }

  private void addLists(SettingsFile file) {
    Stream.concat(
            Stream.of(file.values()),
            file.values().value(SettingsKeys.OVERRIDES).stream().map(OverrideSettings::values))
        .flatMap(
            values ->
                Stream.of(SettingsKeys.GLOSSARIES, SettingsKeys.ACCEPT_FROM)
                    .flatMap(key -> values.value(key).stream()))
        .forEach(list -> addList(list.value()));
  }

  private void addList(Path list) {
    lists.add(full(list));
  }

  private static Path full(Path path) {
    return path.toAbsolutePath().normalize();
  }

  @Override
  public boolean test(Path file) {
    Path full = full(file);
    return lists.contains(full)
        || excluded.stream().anyMatch(glob -> glob.covers(full))
        || finder.in(full.getParent()).stream()
            .flatMap(settings -> settings.values().value(SettingsKeys.EXCLUDE).stream())
            .anyMatch(setting -> setting.value().covers(full));
  }
}
