package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;

/**
 * A list of words, and the settings that may accept them.
 *
 * @param file the list, which need not exist
 */
public record AcceptedList(Path file) {

  /**
   * What a user has to do for the words to be accepted; empty if the settings that apply to any of
   * the documents name the list.
   *
   * @param config the only settings file, if the user names one
   */
  public Optional<String> missingSetting(List<DocumentId> documents, Optional<Path> config) {
    SettingsFinder finder = new SettingsFinder(config);
    Path list = file.toAbsolutePath().normalize();
    boolean isNamed =
        documents.stream()
            .map(ManuscriptSettings::path)
            .map(document -> Layers.merged(Layers.of(document, finder.in(document.getParent()))))
            .flatMap(AcceptedList::named)
            .anyMatch(list::equals);
    if (isNamed) {
      return Optional.empty();
    }
    Set<SettingsFile> nearest =
        documents.stream()
            .map(document -> finder.in(ManuscriptSettings.path(document).getParent()))
            .flatMap(found -> found.stream().skip(Math.max(0, found.size() - 1)))
            .collect(Collectors.toSet());
    // Without a settings file, or with several, one in the current folder applies to most.
    return Optional.of(
        nearest.size() == 1 ? adding(list, nearest.iterator().next()) : adding(list));
  }

  private static Stream<Path> named(Values values) {
    return ListType.values(values.value(SettingsKeys.ACCEPT_FROM)).stream()
        .map(path -> path.toAbsolutePath().normalize());
  }

  private static String adding(Path list, SettingsFile settings) {
    String name = from(settings.path().toAbsolutePath().normalize().getParent(), list);
    String shown = ShownPath.text(settings.path());
    return settings.values().get(SettingsKeys.ACCEPT_FROM).isPresent()
        ? "add %s to accept-from in %s".formatted(name, shown)
        : "add accept-from: [%s] to %s".formatted(name, shown);
  }

  private static String adding(Path list) {
    String name = from(Path.of("").toAbsolutePath(), list);
    return "add accept-from: [%s] to %s".formatted(name, SettingsFile.NAME);
  }

  /** A path as settings in a folder name it. */
  private static String from(Path folder, Path list) {
    Path root = folder.getRoot();
    Path path = root != null && root.equals(list.getRoot()) ? folder.relativize(list) : list;
    return ScalarType.quoted(path.toString().replace('\\', '/'));
  }
}
