package org.isogloss.engine.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.isogloss.core.file.OrdinaryFile;

/**
 * The {@code .gitignore} files that apply during a walk. Those in the start folder and below apply
 * even without a repository, as in a copy of one; those above apply up to the root of the
 * repository, as does its {@code .git/info/exclude}. The user's global ignore file does not apply:
 * a run is the same on every machine.
 */
final class IgnoreFiles {

  private static final String NAME = ".gitignore";
  private static final int LARGEST = 1024 * 1024;

  /** With more asterisks in one name, a match may take forever. */
  private static final int MOST_WILDCARDS = 4;

  private static final Pattern WILDCARD = Pattern.compile("\\*+");

  private record Level(Path folder, IgnoreNode rules) {}

  private final List<String> notes;

  /** Innermost first. */
  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * @param start the folder where the walk starts
   * @param notes receives files that cannot be read
   */
  IgnoreFiles(Path start, List<String> notes) {
    this.notes = notes;
    List<Path> above = new ArrayList<>();
    Path folder = full(start);
    while (folder != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
      if (folder != null) {
        above.add(folder);
      }
    }
    if (folder == null) {
      return;
    }
    add(folder, folder.resolve(".git").resolve("info").resolve("exclude"));
    Collections.reverse(above);
    above.forEach(this::enter);
  }

  private static Path full(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Adds the rules of a folder. */
  void enter(Path folder) {
    add(full(folder), full(folder).resolve(NAME));
  }

  /** Removes the rules of a folder. */
  void leave(Path folder) {
    while (!levels.isEmpty() && levels.peek().folder().equals(full(folder))) {
      levels.pop();
    }
  }

  /** Whether a file or folder itself is ignored; its parent folders have been checked before. */
  boolean contain(Path path, boolean isFolder) {
    for (Level level : levels) {
      String relative = level.folder().relativize(full(path)).toString().replace('\\', '/');
      Boolean ignored = level.rules().checkIgnored(relative, isFolder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }

  private void add(Path folder, Path file) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return;
    }
    try {
      String text = new String(OrdinaryFile.read(file, LARGEST), StandardCharsets.UTF_8);
      String bounded =
          text.lines().filter(IgnoreFiles::isBounded).collect(Collectors.joining("\n"));
      IgnoreNode rules = new IgnoreNode();
      rules.parse(
          file.toString(), new ByteArrayInputStream(bounded.getBytes(StandardCharsets.UTF_8)));
      levels.push(new Level(folder, rules));
    } catch (IOException e) {
      notes.add(file + ": " + FileErrors.of(e) + ", ignored");
    }
  }

  private static boolean isBounded(String line) {
    return Arrays.stream(line.split("/", -1))
        .allMatch(name -> WILDCARD.matcher(name).results().count() <= MOST_WILDCARDS);
  }
}
